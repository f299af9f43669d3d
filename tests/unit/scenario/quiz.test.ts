/** The bank is in balance, and its own answers decide; rounds, counts, reminder, places to report to. */
import { describe, expect, test } from 'vitest';
import { offerTexts } from '@/i18n/offer.ts';
import { OF_EACH, roundOf, tallyOf } from '@/scenario/quiz.ts';
import {
  DAYS_UNTIL_STALE,
  dayText,
  hasSigns,
  isStale,
  quizSchema,
  reportingSchema,
  type QuizItem,
} from '@/scenario/offer-files.ts';
import { calendarFile, monthsLater } from '@/scenario/reminder.ts';
import { FACT_OF } from '@/scenario/signs.ts';
import { readFacts, readRecords } from './records.ts';

const raw = readRecords('quiz').get('offers');
const { items } = quizSchema.parse(raw);
const withSigns = items.filter((item) => hasSigns(item.answers));

/** Every name of a company, an app or a brand in the articles, and a few of the best known elsewhere. */
const NAMES =
  /公销社|贝店|云集|淘小铺|粉象|花生日记|洋葱|拼多多|微信|安利|无限极|蜜雪|Amway|Herbalife|Avon|Tupperware|Yunji|Beidian|Huasheng|WeChat|Primerica|Mary Kay/i;

describe('the bank', () => {
  test('has as many offers with signs as without', () => {
    expect(items.length).toBeGreaterThanOrEqual(4 * OF_EACH);
    expect(withSigns).toHaveLength(items.length / 2);
  });

  test('names no company', () => expect(JSON.stringify(items)).not.toMatch(NAMES));

  test('tells both kinds at the same length', () => {
    const mean = (some: readonly QuizItem[], lang: 'en' | 'zh'): number =>
      some.reduce((sum, item) => sum + item.says[lang].length, 0) / some.length;
    const without = items.filter((item) => !withSigns.includes(item));
    for (const lang of ['en', 'zh'] as const) {
      const ratio = mean(withSigns, lang) / mean(without, lang);
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.33);
    }
  });

  test.each<[string, (items: QuizItem[]) => void, RegExp]>([
    [
      'a fair offer too few',
      (list) => list.splice(0, 1),
      /^items: is out of balance: 8 offers with signs, 7 without/,
    ],
    [
      'a name twice',
      (list) => (list[1]!.id = list[0]!.id),
      /^items\.1\.id: the offer 'link-in-a-blog' is there twice/,
    ],
    [
      'an answer that leaves a sign open',
      (list) => (list[0]!.answers.fee.reply = 'unknown'),
      /^items\.0\.answers: leaves a sign unknown|^$/,
    ],
    [
      'an answer that makes a fair offer one with a sign',
      (list) => (list[0]!.answers.team.reply = 'yes'),
      /^items: is out of balance/,
    ],
  ])('with %s is refused, with the field', (_, change, says) => {
    const list = structuredClone(items);
    change(list);
    const problems = quizSchema.safeParse({ items: list }).error?.issues ?? [];
    const told = problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
    expect(told).toMatch(new RegExp(says, 'm'));
  });

  test('an open answer is refused', () => {
    const list = structuredClone(items);
    list[0]!.answers.team.reply = 'unknown';
    const problems = quizSchema.safeParse({ items: list }).error?.issues ?? [];
    expect(problems.map(({ path }) => path.join('.'))).toContain('items.0.answers');
  });
});

describe('a round', () => {
  const bank = items.map((item) => ({ id: item.id, signs: hasSigns(item.answers) }));

  test('has four of each, no offer twice, the same for the same seed', () => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 200; seed++) {
      const round = roundOf(bank, seed);
      expect(round).toHaveLength(2 * OF_EACH);
      expect(round.filter(({ signs }) => signs)).toHaveLength(OF_EACH);
      expect(new Set(round.map(({ id }) => id)).size).toBe(2 * OF_EACH);
      expect(roundOf(bank, seed)).toEqual(round);
      orders.add(round.map(({ signs }) => (signs ? 'x' : '.')).join(''));
    }
    // Of 70 orders nearly all turn up: nobody can learn where the signs are.
    expect(orders.size).toBeGreaterThan(60);
  });

  test('counts hits and false alarms apart', () => {
    const round = [true, true, false, false].map((signs) => ({ signs }));
    expect(tallyOf(round, [true, false, true, false])).toEqual({
      withSigns: 2,
      hits: 1,
      without: 2,
      falseAlarms: 1,
    });
    expect(tallyOf(round, [true])).toEqual({ withSigns: 1, hits: 1, without: 0, falseAlarms: 0 });
  });
});

describe('a reminder', () => {
  const file = (text: string): string =>
    calendarFile({
      day: '20261231',
      stamp: '20260930T101500Z',
      uid: '1@downline',
      summary: text,
      description: `${text}, ${text}; ${text}\n${text}`,
      url: 'https://example.org/zh/chapters/check-an-offer/#spot',
    });

  test.each(['Spot the difference: eight offers', '分辨一下：八个项目，三个月前你看过'.repeat(4)])(
    'is a calendar file: %s',
    (text) => {
      const ics = file(text);
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of ics.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\uFFFD');
      }
      const lines = ics.replaceAll('\r\n ', '').trim().split('\r\n');
      const valueOf = (name: string) =>
        lines.find((line) => line.startsWith(name))?.slice(name.length);
      expect(valueOf('SUMMARY:')).toBe(text);
      expect(valueOf('DESCRIPTION:')).toBe(`${text}\\, ${text}\\; ${text}\\n${text}`);
      expect(valueOf('UID:')).toBe('1@downline');
      expect(valueOf('DTSTAMP:')).toMatch(/^\d{8}T\d{6}Z$/);
      expect(valueOf('DTSTART;VALUE=DATE:')).toBe('20261231');
      // The end of an entry for a whole day is the day after.
      expect(valueOf('DTEND;VALUE=DATE:')).toBe('20270101');
      for (const [begin, end] of [
        ['BEGIN:VCALENDAR', 'END:VCALENDAR'],
        ['BEGIN:VEVENT', 'END:VEVENT'],
      ] as const)
        expect(lines.indexOf(begin)).toBeLessThan(lines.indexOf(end));
    },
  );

  test.each([
    [2026, 10, 26, '20270226'],
    [2026, 10, 30, '20270228'],
    [2027, 10, 30, '20280229'],
    [2026, 0, 31, '20260430'],
    [2026, 9, 1, '20270101'],
  ])('three months after %i-%i-%i', (year, month, day, then) => {
    expect(monthsLater(year, month, day, 3)).toBe(then);
  });
});

describe('places to report to', () => {
  const countries = [...readRecords('reporting')].map(([name, data]) => ({
    name,
    data: reportingSchema.parse(data),
  }));

  test('have a way to reach them, over an encrypted line', () => {
    expect(countries.map(({ name }) => name).sort()).toEqual([
      'china',
      'united-kingdom',
      'united-states',
    ]);
    for (const { data } of countries)
      for (const { phone, url } of data.places) {
        expect(phone ?? url).toBeDefined();
        if (url !== undefined) expect(url).toMatch(/^https:/);
      }
  });

  test('that nobody has looked up for half a year are told', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { name, data } of countries)
      for (const { name: place, checked } of data.places)
        if (isStale(checked, today))
          console.warn(
            `content/reporting/${name}.yaml: ${place.en} was checked on ${dayText(checked)}: look it up again`,
          );
    expect(isStale('2026-05-30', '2026-11-26')).toBe(false);
    expect(isStale('2026-05-29', '2026-11-26')).toBe(true);
    expect(isStale(new Date('2026-11-26'), '2026-11-26')).toBe(false);
    expect(DAYS_UNTIL_STALE).toBe(180);
  });

  test('need a day that is one', () => {
    const [{ data } = countries[0]!] = countries;
    const withDay = (checked: string) =>
      reportingSchema.safeParse({ ...data, places: [{ ...data.places[0], checked }] }).success;
    expect([withDay('2026-11-26'), withDay('2026-11'), withDay('soon')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('every sign names a fact on record, and says each state without a verdict', () => {
  const facts = readFacts().map(({ id }) => id);
  for (const fact of Object.values(FACT_OF)) expect(facts).toContain(fact);
  for (const lang of ['en', 'zh'] as const)
    for (const sign of Object.values(offerTexts[lang].signs))
      expect(Object.values(sign.why).join('')).not.toMatch(/\billegal\b|\blegal\b|合法|违法/);
});
