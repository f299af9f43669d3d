/**
 * A plan of the reader's own in a link: `1_f398_r100_r180-d20`. It says what a plan says and names nothing: ranks go by
 * their number.
 *
 * Parts stand between `_`, each with a letter first; what it holds stands between `-`. Amounts are in yuan (`1.5`),
 * shares in percent with a p (`27.5p`), and what comes several times in a row has its number behind an x (`30x9`).
 *
 *     f398-200-80      fee, worth of the goods to the member, their cost to the operator
 *     b4-300-0-120     bought again: every so many weeks, price, worth, cost
 *     g40p-250         retail: cost of the goods; what a member sells in a week
 *     r180-d20-h2x3    a rank: pay for each recruit; d direct, h so many of a rank, i indirect, t team, u turnover, s own
 *                      share of sales
 *     lj-30x9-b5       team pay by levels on joins (j), purchases (p) or sales (s): pay by level, b beyond, e cap per
 *                      event, w cap per week
 *     dj-q10           rank difference; q equal rank
 *     hj2-30           to the nearest holder of a rank
 *     pj-10            for pairs
 *     a2s              places; s spill, x stop
 *     c2k              leaving the team on reaching a rank; k recruits stay, g go along
 *     o2               rank that founders start in
 *     t6p              tax
 *     y, m5000, n4     guaranteed by backers, starting cash, weeks of credit
 */
import {
  MAX_FEN,
  MAX_LEVELS,
  planSchema,
  type Pay,
  type Plan,
  type TeamPay,
} from '@/engine/plan.ts';
import type { Reading } from './offer.ts';

const VERSION = '1';
/** Longer than any that the builder writes. */
const LONGEST = 8000;

type Rank = Plan['ranks'][number];

/** In millionths, as the engine counts them. */
const exact = (share: number): number => Math.round(share * 1e6) / 1e6;
const exactPay = (pay: Pay): Pay => (typeof pay === 'number' ? pay : { share: exact(pay.share) });

export const rankId = (index: number): string => `rank-${String(index + 1)}`;

/** A record without the fields that say nothing; null where none is left. */
function saying<T extends object>(record: T): T | null {
  const left = Object.entries(record).filter(
    ([, value]) => value !== undefined && value !== null && value !== 0 && value !== false,
  );
  return left.length === 0 ? null : (Object.fromEntries(left) as T);
}

/**
 * The same plan as anybody could have written it: ranks by number, shares in millionths, nothing that says nothing. It
 * runs as the given one does.
 */
export function anonymous({ plan, retailPerWeek }: Reading): Reading {
  const indexOf = (id: string): number => plan.ranks.findIndex((rank) => rank.id === id);
  // A rank that is not there keeps its name: the rules of plans say so.
  const renamed = (id: string): string => (indexOf(id) < 0 ? id : rankId(indexOf(id)));
  const rank = ({ requires, directPay, salesShare = 0 }: Rank, index: number): Rank => ({
    id: rankId(index),
    requires:
      saying({
        ...requires,
        directHolding: requires.directHolding && {
          ...requires.directHolding,
          rank: renamed(requires.directHolding.rank),
        },
      }) ?? {},
    directPay: exactPay(directPay),
    ...(exact(salesShare) > 0 ? { salesShare: exact(salesShare) } : {}),
  });
  const rule = (each: TeamPay): TeamPay => {
    // Caps of 0 say a lot: they stay.
    if (each.to === 'levels')
      return {
        ...each,
        levels: each.levels.map(exactPay),
        ...(each.beyond === undefined ? {} : { beyond: exactPay(each.beyond) }),
      };
    if (each.to === 'difference')
      return each.equalRank === undefined ? each : { ...each, equalRank: exactPay(each.equalRank) };
    if (each.to === 'holder') return { ...each, rank: renamed(each.rank), pay: exactPay(each.pay) };
    return { ...each, pay: exactPay(each.pay) };
  };
  const { purchases = [], retail, teamPay = [], structure = {}, tax = 0, solvency = {} } = plan;
  const { foundersStartIn, width, detach } = structure;
  const shape = saying({
    foundersStartIn:
      foundersStartIn === undefined || indexOf(foundersStartIn) === 0
        ? undefined
        : renamed(foundersStartIn),
    width,
    detach: detach && { ...detach, rank: renamed(detach.rank) },
  }) as Plan['structure'] | null;
  const cash = saying(solvency);
  return {
    plan: {
      entry: plan.entry,
      ...(purchases.length > 0 ? { purchases } : {}),
      ...(retail === undefined ? {} : { retail: { goodsCost: exact(retail.goodsCost) } }),
      ranks: plan.ranks.map(rank),
      ...(teamPay.length > 0 ? { teamPay: teamPay.map(rule) } : {}),
      ...(shape === null ? {} : { structure: shape }),
      ...(exact(tax) > 0 ? { tax: exact(tax) } : {}),
      ...(cash === null ? {} : { solvency: cash }),
    },
    retailPerWeek: retail === undefined ? 0 : retailPerWeek,
  };
}

const money = (fen: number): string => String(fen / 100);
const percent = (share: number): string => `${String(Math.round(share * 1e6) / 1e4)}p`;
const payText = (pay: Pay): string => (typeof pay === 'number' ? money(pay) : percent(pay.share));
/** With its letter, or nothing where there is none. */
const item = <T>(letter: string, value: T | undefined, text: (value: T) => string): string[] =>
  value === undefined ? [] : [letter + text(value)];

/** Equal neighbours once, with their number. */
function inRuns(texts: readonly string[]): string[] {
  const runs: { text: string; length: number }[] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.text === text) last.length += 1;
    else runs.push({ text, length: 1 });
  }
  return runs.map(({ text, length }) => (length === 1 ? text : `${text}x${String(length)}`));
}

/** What a link holds of it; {@link readOwn} reads it back to the {@link anonymous} plan. */
export function writeOwn(reading: Reading): string {
  const { plan, retailPerWeek } = anonymous(reading);
  const {
    entry,
    purchases = [],
    retail,
    ranks,
    teamPay = [],
    structure = {},
    solvency = {},
  } = plan;
  const number = (id: string): string => String(ranks.findIndex((rank) => rank.id === id) + 1);
  const part = (letter: string, ...items: readonly string[]): string => letter + items.join('-');
  const rule = (each: TeamPay): string => {
    const on = each.on.slice(0, 1);
    const caps = [...item('e', each.capPerEvent, money), ...item('w', each.capPerWeek, money)];
    switch (each.to) {
      case 'levels':
        return part(
          'l',
          on,
          ...inRuns(each.levels.map(payText)),
          ...item('b', each.beyond, payText),
          ...caps,
        );
      case 'difference':
        return part('d', on, ...item('q', each.equalRank, payText), ...caps);
      case 'holder':
        return part('h', on + number(each.rank), payText(each.pay), ...caps);
      case 'pairs':
        return part('p', on, payText(each.pay), ...caps);
    }
  };
  const { foundersStartIn, width, detach } = structure;
  return [
    VERSION,
    part('f', ...[entry.fee, ...untilLast([entry.goodsValue, entry.goodsCost])].map(money)),
    ...purchases.map(({ everyWeeks, price, goodsValue, goodsCost }) =>
      part('b', String(everyWeeks), money(price), ...untilLast([goodsValue, goodsCost]).map(money)),
    ),
    ...(retail === undefined
      ? []
      : [part('g', percent(retail.goodsCost), ...untilLast([retailPerWeek]).map(money))]),
    ...ranks.map(({ requires, directPay, salesShare }) =>
      part(
        'r',
        payText(directPay),
        ...item('d', requires.direct, String),
        ...item(
          'h',
          requires.directHolding,
          ({ rank, count }) => `${number(rank)}x${String(count)}`,
        ),
        ...item('i', requires.indirect, String),
        ...item('t', requires.team, String),
        ...item('u', requires.turnover, money),
        ...item('s', salesShare, percent),
      ),
    ),
    ...teamPay.map(rule),
    ...item(
      'a',
      width,
      ({ places, whenFull }) => String(places) + (whenFull === 'spill' ? 's' : 'x'),
    ),
    ...item('c', detach, ({ rank, recruits }) => number(rank) + (recruits === 'stay' ? 'k' : 'g')),
    ...item('o', foundersStartIn, number),
    ...item('t', plan.tax, percent),
    ...(solvency.guaranteed === true ? ['y'] : []),
    ...item('m', solvency.startingCash, money),
    ...item('n', solvency.creditWeeks, String),
  ].join('_');
}

/** Without the zeros that it ends in. */
function untilLast(values: readonly number[]): number[] {
  return values.slice(0, values.findLastIndex((value) => value !== 0) + 1);
}

/** Why a text is no plan that runs: it cannot be read, or it says what no plan can. */
export type OwnFault = 'unreadable' | 'impossible';

/** Text that is no plan. Never leaves this file. */
class Unreadable extends Error {}

function matched(text: string | undefined, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(text ?? '');
  if (found === null) throw new Unreadable();
  return found;
}
const whole = (text: string | undefined): number => Number(matched(text, /^\d{1,13}$/)[0]);
const fen = (text: string | undefined): number =>
  Math.round(Number(matched(text, /^\d{1,11}(\.\d{1,2})?$/)[0]) * 100);
const share = (text: string | undefined): number =>
  Math.round(Number(matched(text, /^(\d{1,3}(?:\.\d{1,4})?)p$/)[1]) * 1e4) / 1e6;
const pay = (text: string | undefined): Pay =>
  text?.endsWith('p') === true ? { share: share(text) } : fen(text);
const rankOf = (text: string | undefined): string => rankId(whole(text) - 1);

const ON = { j: 'joins', p: 'purchases', s: 'sales' } as const;

/** Items that begin with a letter, each letter once at the most. */
function lettered<K extends string>(items: readonly string[], letters: string): Map<K, string> {
  const found = new Map<K, string>();
  for (const text of items) {
    const letter = text.slice(0, 1) as K;
    if (!letters.includes(letter) || found.has(letter)) throw new Unreadable();
    found.set(letter, text.slice(1));
  }
  return found;
}
/** A field of a record, where there is something for it. */
const field = (name: string, text: string | undefined, read: (text: string) => unknown): object =>
  text === undefined ? {} : { [name]: read(text) };

function readRank(items: readonly string[], index: number): object {
  const [paid, ...rest] = items;
  const found = lettered<'d' | 'h' | 'i' | 't' | 'u' | 's'>(rest, 'dhitus');
  return {
    id: rankId(index),
    requires: {
      ...field('direct', found.get('d'), whole),
      ...field('directHolding', found.get('h'), (text) => {
        const [, rank, count] = matched(text, /^(\d+)x(\d+)$/);
        return { rank: rankOf(rank), count: whole(count) };
      }),
      ...field('indirect', found.get('i'), whole),
      ...field('team', found.get('t'), whole),
      ...field('turnover', found.get('u'), fen),
    },
    directPay: pay(paid),
    ...field('salesShare', found.get('s'), share),
  };
}

function readRule(letter: string, items: readonly string[]): object {
  const [first, ...rest] = items;
  const [, onLetter, holder] = matched(first, letter === 'h' ? /^([jps])(\d+)$/ : /^([jps])$/);
  const amounts = rest.filter((text) => /^\d/.test(text));
  const further = rest.slice(amounts.length);
  const found = lettered<'b' | 'q' | 'e' | 'w'>(
    further,
    { l: 'bew', d: 'qew', h: 'ew', p: 'ew' }[letter] ?? '',
  );
  const common = {
    on: ON[onLetter as keyof typeof ON],
    ...field('capPerEvent', found.get('e'), fen),
    ...field('capPerWeek', found.get('w'), fen),
  };
  if (letter === 'l')
    return {
      to: 'levels',
      ...common,
      levels: outOfRuns(amounts),
      ...field('beyond', found.get('b'), pay),
    };
  if (amounts.length !== (letter === 'd' ? 0 : 1)) throw new Unreadable();
  if (letter === 'd')
    return { to: 'difference', ...common, ...field('equalRank', found.get('q'), pay) };
  return letter === 'h'
    ? { to: 'holder', ...common, rank: rankOf(holder), pay: pay(amounts[0]) }
    : { to: 'pairs', ...common, pay: pay(amounts[0]) };
}

/** Pay by level; nothing is made longer than a plan may be. */
function outOfRuns(texts: readonly string[]): Pay[] {
  const levels: Pay[] = [];
  for (const text of texts) {
    const [, each, times = '1'] = matched(text, /^([\d.]+p?)(?:x(\d{1,4}))?$/);
    const length = whole(times);
    if (length < 1 || levels.length + length > MAX_LEVELS) throw new Unreadable();
    const value = pay(each);
    for (let i = 0; i < length; i++) levels.push(value);
  }
  return levels;
}

/** The parts that a plan has once, each with its items. */
const ONCE = 'fgacotymn';

function read(code: string): { plan: unknown; retailPerWeek: number } {
  const [version, ...parts] = code.split('_');
  if (version !== VERSION || code.length > LONGEST) throw new Unreadable();
  const once = new Map<string, readonly string[]>();
  const purchases: object[] = [];
  const ranks: object[] = [];
  const teamPay: object[] = [];
  for (const part of parts) {
    const letter = part.slice(0, 1);
    const items = part.slice(1).split('-');
    if (letter === 'r') ranks.push(readRank(items, ranks.length));
    else if (letter === 'b') purchases.push(readPurchase(items));
    else if (/^[ldhp]$/.test(letter)) teamPay.push(readRule(letter, items));
    else if (letter !== '' && ONCE.includes(letter) && !once.has(letter)) once.set(letter, items);
    else throw new Unreadable();
  }
  const atMost = (letter: string, count: number): readonly string[] => {
    const items = once.get(letter) ?? [];
    if (items.length > count) throw new Unreadable();
    return items;
  };
  const single = (letter: string): string | undefined => atMost(letter, 1)[0];
  matched(single('y') ?? '', /^$/);
  if (!once.has('f')) throw new Unreadable();
  const [fee, goodsValue = '0', goodsCost = '0'] = atMost('f', 3);
  const [retailCost, sold = '0'] = atMost('g', 2);
  const structure = {
    ...field('foundersStartIn', single('o'), rankOf),
    ...field('width', single('a'), (text) => {
      const [, places, full] = matched(text, /^(\d+)([sx])$/);
      return { places: whole(places), whenFull: full === 's' ? 'spill' : 'stop' };
    }),
    ...field('detach', single('c'), (text) => {
      const [, rank, recruits] = matched(text, /^(\d+)([kg])$/);
      return { rank: rankOf(rank), recruits: recruits === 'k' ? 'stay' : 'go-along' };
    }),
  };
  const solvency = {
    ...(once.has('y') ? { guaranteed: true } : {}),
    ...field('startingCash', single('m'), fen),
    ...field('creditWeeks', single('n'), whole),
  };
  return {
    plan: {
      entry: {
        fee: fen(fee),
        goodsValue: fen(goodsValue),
        goodsCost: fen(goodsCost),
      },
      ...(purchases.length > 0 ? { purchases } : {}),
      ...field('retail', retailCost, (text) => ({ goodsCost: share(text) })),
      ranks,
      ...(teamPay.length > 0 ? { teamPay } : {}),
      ...(Object.keys(structure).length > 0 ? { structure } : {}),
      ...field('tax', single('t'), share),
      ...(Object.keys(solvency).length > 0 ? { solvency } : {}),
    },
    retailPerWeek: fen(sold),
  };
}

function readPurchase(items: readonly string[]): object {
  if (items.length > 4) throw new Unreadable();
  const [everyWeeks, price, goodsValue = '0', goodsCost = '0'] = items;
  return {
    everyWeeks: whole(everyWeeks),
    price: fen(price),
    goodsValue: fen(goodsValue),
    goodsCost: fen(goodsCost),
  };
}

/** What a code says, whether or not it keeps the rules of plans; null where it cannot be read. */
export function draftIn(code: string): Reading | null {
  try {
    const { plan, retailPerWeek } = read(code);
    // It has the shape of a plan, whatever it says.
    return { plan: plan as Plan, retailPerWeek };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Reads what {@link writeOwn} wrote, or anything else: a plan that runs, or why it is none. */
export function readOwn(code: string): Reading | OwnFault {
  const draft = draftIn(code);
  if (draft === null) return 'unreadable';
  const result = planSchema.safeParse(draft.plan);
  return result.success && draft.retailPerWeek <= MAX_FEN
    ? anonymous({ plan: result.data, retailPerWeek: draft.retailPerWeek })
    : 'impossible';
}
