// Follow one fee: the books close at every setting, and the picture says what the books say, in both languages.
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { accountOf } from '@/components/figures/money-flow/account.ts';
import { drawFee, SIZES, THREAD } from '@/components/figures/money-flow/layout.ts';
import MoneyFlow from '@/components/figures/money-flow/MoneyFlow.svelte';
import { gongxiaoshe } from './support.ts';

const FEE = gongxiaoshe.entry.fee;
const settings = Array.from({ length: 25 }, (_, i) => i + 1);

describe('the books', () => {
  test.each(settings)('add up to zero when Mei is recruit number %i', (n) => {
    const { platform, an, bo, mei, others } = accountOf(gongxiaoshe, n);
    const all = [platform, an, bo, mei, others];
    expect(all.reduce((sum, { thisFee }) => sum + thisFee, 0)).toBe(0);
    expect(all.reduce((sum, { soFar }) => sum + soFar, 0)).toBe(0);
    // By hand: every fee paid, and every reward, once.
    expect(others.soFar).toBe(-FEE * (n - 1));
    expect(an.soFar).toBe(10_000 - FEE);
    const had = Math.min(n, 20) * 10_000 + Math.max(0, n - 20) * 18_000;
    expect(bo.soFar).toBe(had - FEE);
    expect(platform.soFar).toBe((n + 2) * FEE - 10_000 - had);
  });

  test('Bo is back at four; the twentieth is still paid at the old rate, the next at the new one', () => {
    expect(accountOf(gongxiaoshe, 3).bo.soFar).toBeLessThan(0);
    expect(accountOf(gongxiaoshe, 4).bo.soFar).toBe(200);
    expect(accountOf(gongxiaoshe, 20)).toMatchObject({ pay: 10_000, nextPay: 18_000, rank: 1 });
    expect(accountOf(gongxiaoshe, 21)).toMatchObject({ pay: 18_000, rank: 1 });
    expect(accountOf(gongxiaoshe, 19)).toMatchObject({ nextPay: 10_000, rank: 0 });
  });
});

describe('the threads', () => {
  test.each(SIZES)(
    '$name: one for each ¥20, the last thinner, right-angled and never crossing',
    (size) => {
      for (const pay of [10_000, 18_000, 22_000]) {
        const { threads } = drawFee(size, pay, FEE - pay);
        expect(threads).toHaveLength(Math.ceil(FEE / THREAD));
        const full = Math.max(...threads.map(({ width }) => width));
        expect(threads.filter(({ width }) => width < full)).toHaveLength(1);
        expect(threads.at(-1)?.width).toBeLessThan(full);
        const corners = threads.map(({ path }) => {
          const [, from, , up] = /^M(?:[\d.]+) ([\d.]+)H[\d.]+Q([\d.]+) ([\d.]+)/.exec(path) ?? [];
          const turn = /Q([\d.]+) /.exec(path)?.[1];
          expect(up).toBe(from);
          return { from: Number(from), turn: Number(turn) };
        });
        // Lower threads turn up further out: then nothing crosses.
        for (const [i, corner] of corners.slice(1).entries()) {
          expect(corner.from).toBeGreaterThan(corners[i]?.from ?? NaN);
          expect(corner.turn).toBeGreaterThan(corners[i]?.turn ?? NaN);
        }
      }
    },
  );
});

describe('the first frame', () => {
  const frame = (lang: 'en' | 'zh') =>
    render(MoneyFlow, {
      props: {
        lang,
        number: '3.1',
        id: 'fee',
        plan: gongxiaoshe,
        titles: ['A', 'B', 'C'],
        source: 'S.',
        after: 'recruits-to-earn-back',
      },
    }).body.replace(/<!--.*?-->/g, '');

  test('is whole without JavaScript: claim, picture, sentence, table', () => {
    const html = frame('en');
    expect(html).toContain(
      'It takes part of four people’s fees to give one person their ¥398 back.',
    );
    expect(html).toContain('about ¥100 to Bo, nothing to An, about ¥298 to the platform');
    expect(html).toMatch(/about <b[^>]*>¥400<\/b> back, <b[^>]*>¥2 more<\/b> than he paid/);
    expect(html).toContain('<table');
    expect(html).not.toContain(' style=');
  });

  test('says the same in Chinese', () => {
    const html = frame('zh');
    expect(html).toContain('要有四个人交会费，才够一个人收回398元。');
    expect(html).toMatch(/收回约<b[^>]*>400元<\/b>，比他交的会费<b[^>]*>多2元<\/b>/);
    expect(html).not.toMatch(/[!！]|受骗|洗脑/);
  });
});
