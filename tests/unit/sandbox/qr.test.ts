/** What the codes say, as a camera's reader takes it from the picture: `qr` decodes, and shares nothing with what encodes. */
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrOf, QUIET, type QrCode } from '@/components/sandbox/share/qr.ts';
import { LANGS, pathFor } from '@/i18n/lang.ts';
import { FURTHER } from '@/scenario/link-further.ts';
import { writeLink } from '@/scenario/link.ts';
import { writeOwn } from '@/scenario/own-plan.ts';
import { DEFAULT, type ReaderScenario } from '@/scenario/reader.ts';
import { variantsOf } from '@/scenario/variants.ts';
import { WORLD } from '@/scenario/world.ts';
import { readCases, readPlans } from '../scenario/records.ts';

/** On a projector seen from the last row, and on a page. */
const SIDES = [2, 5];

/** The code as the page draws it, dark on light, a module `side` px wide. */
function paint({ size, path }: QrCode, side: number) {
  const across = size * side;
  const data = new Uint8ClampedArray(across * across * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * side; row < (Number(y) + 1) * side; row++)
      for (let column = 0; column < Number(length) * side; column++)
        data.fill(0, ...opaque(row * across + Number(x) * side + column));
  return { width: across, height: across, data };
}
/** Where red, green and blue of a pixel stand. */
const opaque = (pixel: number): [number, number] => [pixel * 4, pixel * 4 + 3];

/** A long domain with a folder, as a host may have. */
const SITE = 'https://explainers.a-long-name.example.org/downline';
const addressesOf = (reader: ReaderScenario, week: number): string[] =>
  LANGS.map((lang) => SITE + pathFor(lang, 'sandbox/') + writeLink(reader, week, FURTHER));

const onFile = [...readCases(), ...readPlans()].flatMap(([id, file]) =>
  variantsOf(file).map((variant) => ({ id, ...variant })),
);
const world = Object.fromEntries(Object.entries(WORLD).map(([field, { max }]) => [field, max]));
/** A plan with twelve ranks and thirty levels, no two alike, in a world in which nothing is left as it was. */
const long: ReaderScenario = {
  asks: 5.5,
  chance: 55,
  seed: 9999,
  quit: 30,
  net: 'communities',
  people: 999_000,
  ...world,
  own: writeOwn({
    retailPerWeek: 123_450,
    plan: {
      entry: { fee: 398_050, goodsValue: 123_400, goodsCost: 98_750 },
      purchases: [{ everyWeeks: 4, price: 39_850, goodsValue: 12_340, goodsCost: 9_870 }],
      retail: { goodsCost: 0.4375 },
      ranks: Array.from({ length: 12 }, (_, at) => ({
        id: `rank-${String(at + 1)}`,
        requires: at === 0 ? {} : { direct: at * 7, team: at * 113 },
        directPay: 10_050 + at * 1_525,
      })),
      teamPay: [
        {
          to: 'levels',
          on: 'joins',
          levels: Array.from({ length: 30 }, (_, at) => ({ share: (30.25 - at) / 1000 })),
          capPerWeek: 500_000,
        },
      ],
    },
  }),
};

/** What readers make of the code of an address, at each size. */
const read = (address: string): string[] => {
  const code = qrOf(address)!;
  return SIDES.map((side) => decodeQR(paint(code, side)));
};
const twice = (address: string): string[] => SIDES.map(() => address);

test('a QR code has its quiet zone on every side, and no wider', () => {
  const { size, path } = qrOf(SITE)!;
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...run]) => run.map(Number));
  const columns = runs.flatMap(([x = NaN, , length = NaN]) => [x, x + length]);
  const rows = runs.flatMap(([, y = NaN]) => [y, y + 1]);
  for (const edges of [columns, rows])
    expect([Math.min(...edges), Math.max(...edges)]).toEqual([QUIET, size - QUIET]);
});

describe('a QR code is read as the link it was made of', () => {
  test.each(onFile.map(({ id, toggles }) => [[id, ...toggles].join(' '), id, toggles] as const))(
    '%s',
    (_, plan, toggles) => {
      for (const address of addressesOf({ ...DEFAULT, plan, toggles }, 14))
        expect(read(address)).toEqual(twice(address));
    },
  );

  test('a long plan of the reader’s own, every setting changed', () => {
    for (const address of addressesOf(long, 104)) {
      expect(address.length).toBeGreaterThan(600);
      expect(read(address)).toEqual(twice(address));
    }
  });

  test('the longest address that there is a code for', () => {
    const start = `${SITE}/sandbox/?own=`;
    // ISO/IEC 18004, version 40, level M.
    const address = start.padEnd(2331, '1_f398');
    expect(read(address)).toEqual(twice(address));
    expect(qrOf(`${address}x`)).toBeNull();
  });
});
