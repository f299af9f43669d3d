// Three titles: what stands beneath each, and how many can hold it; by hand for small numbers, in both languages.
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { mostHolders, rungsOf } from '@/components/figures/tier-ladder/ladder.ts';
import TierLadder from '@/components/figures/tier-ladder/TierLadder.svelte';
import { gongxiaoshe } from './support.ts';

describe('the rungs', () => {
  test('need 0, 20 and 80 people beneath', () => {
    const rungs = rungsOf(gongxiaoshe);
    expect(rungs.map(({ below }) => below)).toEqual([0, 20, 80]);
    expect(rungs.map(({ oneIn }) => oneIn)).toEqual([1, 20, 60]);
    expect(rungs.map(({ pay }) => pay)).toEqual([10_000, 18_000, 22_000]);
  });

  test('a thousand members: at most 49 and 16', () => {
    expect(mostHolders(gongxiaoshe, 1000)).toEqual([1000, 49, 16]);
  });

  test('are fewer than 1 in 20 and 1 in 60, whatever the number', () => {
    for (let members = 100; members <= 10_000; members += 100) {
      const [all = 0, second = 0, third = 0] = mostHolders(gongxiaoshe, members);
      expect(all).toBe(members);
      expect(second).toBe(Math.floor((members - 1) / 20));
      expect(third).toBe(Math.floor(second / 3));
      expect(second * 20).toBeLessThan(members);
      expect(third * 60).toBeLessThan(members);
    }
  });
});

describe('the first frame', () => {
  const titles = [
    { name: { en: 'co-op head', zh: '社长' }, pinyin: 'shèzhǎng' },
    { name: { en: 'sales co-op head', zh: '销售社长' }, pinyin: 'xiāoshòu shèzhǎng' },
    { name: { en: 'service co-op head', zh: '服务社长' }, pinyin: 'fúwù shèzhǎng' },
  ];
  const frame = (lang: 'en' | 'zh') =>
    render(TierLadder, {
      props: { lang, number: '3.2', id: 'ladder', plan: gongxiaoshe, titles, source: 'S.' },
    }).body.replace(/<!--.*?-->/g, '');
  const bare = (html: string) => html.replace(/<\/?b[^>]*>/g, '');

  test('draws every person: 1, 1 + 20, 1 + 80, with the three heads filled', () => {
    const ladder = /<ol.*<\/ol>/s.exec(frame('en'))?.[0] ?? '';
    expect(ladder.match(/<circle/g)).toHaveLength(1 + 21 + 81);
    expect(ladder.match(/fill="var\(--profit\)"/g)).toHaveLength(1 + 1 + 3);
    expect(ladder).not.toContain(' style=');
  });

  test('says what arithmetic allows', () => {
    expect(bare(frame('en'))).toContain(
      'Of 1,000 members, at most 49 can hold the second title and 16 the third. At least 951 stay at about ¥100 a recruit.',
    );
    expect(bare(frame('zh'))).toContain('至少951人，每推荐一人一直只有约100元');
  });

  test('marks Chinese and pinyin on the English page; the Chinese page has no pinyin', () => {
    expect(frame('en')).toMatch(/lang="zh-Latn-pinyin"[^>]*>xiāoshòu shèzhǎng/);
    expect(frame('en')).toMatch(/lang="zh-Hans"[^>]*>销售社长/);
    expect(frame('zh')).not.toContain('shèzhǎng');
    expect(frame('zh')).not.toMatch(/[!！]|受骗|洗脑/);
  });
});
