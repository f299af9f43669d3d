/** A calendar file (RFC 5545) with one entry for a whole day, made on the reader's device. */

export interface Reminder {
  /** The day, as '20270226'. */
  readonly day: string;
  /** When the file is made, UTC: '20261126T194757Z'. */
  readonly stamp: string;
  /** Unique in the world, without spaces. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** Octets that a line may have, its end apart. */
const LONGEST_LINE = 75;

export function calendarFile({ day, stamp, uid, summary, description, url }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Downline//Spot the difference//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${dayAfter(day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line broken where it grows too long, never inside a character: what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** '20261231' -> '20270101' */
function dayAfter(day: string): string {
  const date = new Date(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)) + 1),
  );
  return dayOf(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** The same day of the month so many months on, or the month's last: 30 November and three months is 28 February. */
export function monthsLater(year: number, month: number, day: number, months: number): string {
  const last = new Date(Date.UTC(year, month + months + 1, 0));
  return dayOf(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()));
}

/** @param month from 0 */
function dayOf(year: number, month: number, day: number): string {
  return `${String(year)}${String(month + 1).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
