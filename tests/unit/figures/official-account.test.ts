// The account of 385 million: it closes to the fen, or the build fails; the drawing is in proportion.
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { close, type ReportedAccount } from '@/components/figures/official-account/account.ts';
import { drawAccount, SIZES, THREAD } from '@/components/figures/official-account/layout.ts';
import OfficialAccount from '@/components/figures/official-account/OfficialAccount.svelte';

const account: ReportedAccount = {
  sales: 385_268_081.12,
  goods: 130_532_467.39,
  tax: 25_855_690.31,
  discount: 211_620_568.92,
  services: 2_283_380.83,
  profit: 14_975_973.67,
  fine: 1_500_000,
};

describe('the account', () => {
  test('closes to the fen; the fine comes on top', () => {
    const closed = close(account);
    expect(closed.uses.reduce((sum, { fen }) => sum + fen, 0)).toBe(closed.sales);
    expect(closed.sales).toBe(38_526_808_112);
    expect(closed.penalty).toBe(1_647_597_367);
    expect(closed.uses.reduce((sum, { ofHundred }) => sum + ofHundred, 0)).toBeCloseTo(100, 10);
  });

  test('is refused when one fen is missing', () => {
    expect(() => close({ ...account, tax: 25_855_690.3 })).toThrow(/does not close/);
  });
});

describe('the threads', () => {
  const uses = close(account).uses.map(({ fen }) => fen);
  test.each(SIZES)('$name: as many as the sum has tens of millions', (size) => {
    const { threads, rows } = drawAccount(size, uses);
    expect(threads).toHaveLength(uses.reduce((sum, fen) => sum + Math.ceil(fen / THREAD), 0));
    expect(rows).toHaveLength(uses.length);
    // From upper left to lower right: each next thread falls further right and turns further down.
    const turns = threads.map(({ path }) => {
      const [, y, x] = /^M[-\d.]+ ([-\d.]+)H[-\d.]+Q([-\d.]+) /.exec(path) ?? [];
      return { x: Number(x), y: Number(y) };
    });
    for (const [i, turn] of turns.slice(1).entries()) {
      expect(turn.x).toBeGreaterThan(turns[i]?.x ?? NaN);
      expect(turn.y).toBeGreaterThan(turns[i]?.y ?? NaN);
    }
  });
});

describe('the frame', () => {
  const frame = (lang: 'en' | 'zh') =>
    render(OfficialAccount, {
      props: { lang, number: '3.4', id: 'account', account, when: '2022-03', source: 'S.' },
    }).body.replace(/<!--.*?-->|<\/?b[^>]*>/g, '');

  test('claims the shares that the sums give', () => {
    expect(frame('en')).toContain(
      'Of every ¥100 of sales, about ¥55 is entered as “sales discount” and about ¥4 as profit.',
    );
    expect(frame('zh')).toContain('每100元销售额里，约55元是“销售折扣”，约4元是利润。');
  });

  test('says what is not known, and shows the check in fen', () => {
    const html = frame('en');
    expect(html).toContain('does not say whether the “sales discount” was lower prices');
    expect(html).toContain('sales 38,526,808,112 − the five 38,526,808,112');
    expect(html).toContain('March 2022');
    expect(html).not.toContain(' style=');
    expect(frame('zh')).toContain('2022年3月');
    expect(frame('zh')).not.toMatch(/[!！]|受骗|洗脑/);
  });
});
