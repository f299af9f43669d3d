/** A week of a run as a picture to take away: title, what it says, the fan with its key, the joins, where it is from. */
import { max } from 'd3-array';
import { polyline } from '@/components/charts/paths.ts';
import { peoplePerDot, FAN_CORNER } from '@/components/figures/growth/fan-layout.ts';
import { FAN_BOX, fanOf, fanPaths, fanShapes } from '@/components/figures/growth/fan-svg.ts';
import { Replay } from '@/engine/replay.ts';
import type { Run } from '@/engine/run.ts';
import type { Series } from '@/engine/series.ts';
import { controlWords } from '@/i18n/controls.ts';
import { fanKeyWords } from '@/i18n/fan-key.ts';
import { formatCount } from '@/i18n/format.ts';
import { htmlLang, type Lang } from '@/i18n/lang.ts';
import { takeAwayWords } from '@/i18n/take-away.ts';
import type { Drawing, Part, Shape } from './drawing.ts';
import type { Ink, Look } from './look.ts';

export interface Shown {
  readonly lang: Lang;
  readonly run: Run;
  readonly series: Series;
  readonly week: number;
  readonly title: string;
  /** What the week says, a sentence a line. */
  readonly says: readonly string[];
  readonly source: string;
  readonly address: string;
  readonly licence: string;
}

const WIDTH = 960;
const EDGE = 40;
const INSIDE = WIDTH - 2 * EDGE;
const FAN = 0.62;
/** Dots are at least so far apart, with a radius of 1000. */
const LEAST = 14;
const JOINS = 120;

/**
 * As a part of the size: an address in the widest of the families that an SVG may be shown in where the site's are not
 * installed (DejaVu Sans, Verdana).
 */
const LETTER = 0.6;

/** Lines of text that fit a width, as far as that can be told without measuring: Han are square. */
export function wrap(text: string, size: number, width: number): string[] {
  // Between Han a line may end anywhere but before a mark; elsewhere after a space, a hyphen or a part of an address.
  const pieces =
    text.match(/\p{sc=Han}[，。、：；！？”）》]*|[^\s\p{sc=Han}&/_-]*[\s&/_-]?/gu) ?? [];
  const wide = (piece: string): number =>
    Array.from(piece).reduce(
      (sum, c) => sum + (/[\p{sc=Han}，。、：；！？“”（）《》]/u.test(c) ? 1 : LETTER),
      0,
    ) * size;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && wide(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A full circle. */
function circle(x: number, y: number, r: number): string {
  return `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0z`;
}

/** The marks of the key, each round the origin. */
const MARKS: Readonly<
  Record<'whole' | 'part' | 'nothing' | 'stopped' | 'outside' | 'platform', readonly InkedShape[]>
> = {
  whole: [{ d: circle(0, 0, 6), fill: 'profit' }],
  part: [
    { d: circle(0, 0, 5), stroke: 'loss', width: 2 },
    { d: 'M0 5a5 5 0 0 1 0-10z', fill: 'loss' },
  ],
  nothing: [{ d: circle(0, 0, 5), stroke: 'loss', width: 2 }],
  stopped: [
    { d: circle(0, 0, 5), stroke: 'ink-2', width: 2 },
    { d: 'M-7 0h14', stroke: 'ink-2', width: 2 },
  ],
  outside: [{ d: circle(0, 0, 2), fill: 'none' }],
  platform: [{ d: 'M-6-6h12v12h-12z', fill: 'ink' }],
};
type InkedShape = Omit<Shape, 'fill' | 'stroke'> & { readonly fill?: Ink; readonly stroke?: Ink };

/** @throws never: whatever the run is, it has a week 0 */
export function runPicture(shown: Shown, { inks, head, ui }: Look): Drawing {
  const { lang, run, series, week, title } = shown;
  const inked = ({ fill, stroke, ...shape }: InkedShape): Shape => ({
    ...shape,
    // A line without length is a dot on pages only: canvases and some editors leave it out.
    d: shape.round === true ? shape.d.replaceAll('h0', 'h.01') : shape.d,
    ...(fill === undefined ? {} : { fill: inks[fill] }),
    ...(stroke === undefined ? {} : { stroke: inks[stroke] }),
  });
  const parts: Part[] = [];
  let y = 30;
  const write = (
    text: string,
    size: number,
    ink: Ink,
    more: { head?: boolean; weight?: number } = {},
  ) => {
    for (const line of wrap(text, size, INSIDE)) {
      y += size * 1.4;
      parts.push({
        text: line,
        x: EDGE,
        y: Math.round(y),
        size,
        fill: inks[ink],
        family: more.head === true ? head : ui,
        ...(more.weight === undefined ? {} : { weight: more.weight }),
      });
    }
  };
  write(title, 26, 'ink', { head: true, weight: 600 });
  y += 6;
  shown.says.forEach((line, at) => {
    write(line, at === 0 ? 18 : 15, at === 0 ? 'ink' : 'ink-2');
  });

  y = Math.round(y + 24);
  const perDot = peoplePerDot(series.people, 1000, 1000 * FAN_CORNER, LEAST);
  const shapes = fanShapes(fanPaths(fanOf(run, perDot), new Replay(run).moveTo(week)));
  parts.push(
    inked({ d: `M${String(EDGE)} ${String(y)}h${String(INSIDE)}`, stroke: 'ink', width: 3 }),
    { x: EDGE, y, scale: FAN, parts: shapes.filter(({ d }) => d !== '').map(inked) },
    inked({
      d: `M${String(EDGE)} ${String(y)}v${String(FAN_BOX.height * FAN)}`,
      stroke: 'ink',
      width: 1.5,
    }),
  );
  const k = fanKeyWords[lang];
  const ended = series.ending !== null && week >= series.ending.week;
  const keyX = EDGE + FAN_BOX.width * FAN + 40;
  y += FAN_BOX.height * FAN;
  const entries = [
    ['whole', k.whole],
    ['part', k.part],
    ['nothing', k.nothing],
    ['stopped', k.stopped],
    ['outside', k.outside],
    ['platform', ended ? k.closed : k.platform],
  ] as const;
  const small = { size: 14, family: ui, fill: inks['ink-2'] };
  entries.forEach(([mark, text], at) => {
    const down = Math.round(y - 24 * (entries.length + 1 - at));
    parts.push(
      { x: keyX, y: down, parts: MARKS[mark].map(inked) },
      { ...small, text, x: keyX + 18, y: down + 5 },
    );
  });
  parts.push({
    ...small,
    text: perDot === 1 ? k.dotsOne : k.dots(formatCount(lang, perDot)),
    x: keyX - 8,
    y: Math.round(y),
  });

  y = Math.round(y + 52);
  parts.push({ x: EDGE, y, parts: joins(shown, inked, small, inks.hand) });
  y += JOINS + 34;
  write(shown.source, 13, 'ink-2');
  write(shown.address, 13, 'ink-2');
  write(shown.licence, 13, 'ink-2');
  return {
    width: WIDTH,
    height: Math.round(y + 30),
    background: inks.paper,
    lang: htmlLang(lang),
    title,
    description: shown.says
      // The first is set as a line of its own and has no full stop.
      .map((says) => (/[.。]$/.test(says) ? says : `${says}${lang === 'en' ? '.' : '。'}`))
      .join(lang === 'en' ? ' ' : ''),
    parts,
  };
}

/** Joins a week as bars, those who still ask as a line, both to their own tops, with the week that is shown set apart. */
function joins(
  { lang, series, week }: Shown,
  inked: (shape: InkedShape) => Shape,
  small: { readonly size: number; readonly family: string; readonly fill: string },
  hand: string,
): Part[] {
  const w = controlWords[lang];
  const step = INSIDE / (series.lastWeek + 1);
  // Founders are there from the start: they are no joins.
  const joined = series.joined.map((people, at) => (at === 0 ? 0 : people));
  const most = { joined: max(joined) ?? 0, active: max(series.active) ?? 0 };
  const up = (people: number, top: number): number =>
    Math.round(((people * (JOINS - 6)) / Math.max(1, top)) * 10) / 10;
  const bars = (weeks: (at: number) => boolean): string =>
    joined
      .map((people, at) => {
        const height = up(people, most.joined);
        if (height === 0 || !weeks(at)) return '';
        const left = Math.round((at + 0.14) * step * 10) / 10;
        const across = String(Math.round(step * 7.2) / 10);
        return `M${String(left)} ${String(JOINS)}v${String(-height)}h${across}v${String(height)}z`;
      })
      .join('');
  const course = polyline(
    series.active.map(
      (people, at) => [(at + 0.5) * step, JOINS - up(people, most.active)] as const,
    ),
  );
  const ticks = [0, series.lastWeek].filter((at) => Math.abs(at - week) > series.lastWeek * 0.08);
  const at = (x: number): number => Math.round((x + 0.5) * step);
  return [
    inked({ d: bars((at) => at < week), fill: 'ink' }),
    inked({ d: bars((at) => at > week), stroke: 'edge', width: 1.2 }),
    inked({ d: bars((at) => at === week), fill: 'hand' }),
    inked({ d: course, stroke: 'paper', width: 5 }),
    inked({ d: course, stroke: 'ink-2', width: 1.75 }),
    inked({ d: `M0 ${String(JOINS)}h${String(INSIDE)}`, stroke: 'ink', width: 1.5 }),
    ...ticks.map((tick): Part => ({
      ...small,
      text: formatCount(lang, tick),
      x: at(tick),
      y: JOINS + 18,
      anchor: 'middle',
    })),
    {
      ...small,
      fill: hand,
      weight: 600,
      text: w.weekOf(week),
      x: at(week),
      y: JOINS + 18,
      anchor: 'middle',
    },
    {
      ...small,
      text: takeAwayWords[lang].picture.legend(
        formatCount(lang, most.joined),
        formatCount(lang, most.active),
      ),
      x: 0,
      y: -14,
    },
  ].filter((part): part is Part => !('d' in part && part.d === ''));
}
