import { expect, test } from 'vitest';
import { factText, isRound } from '@/components/chapter/fact-text.ts';
import type { Fact } from '@/scenario/evidence.ts';

const sum = (value: number): Fact => ({
  id: 'a-sum',
  value,
  unit: 'CNY',
  standing: 'reported',
  source: 'a-source',
  says: { en: 'A sum.', zh: '一笔钱。' },
});

test.each([
  [1_552_000_000, '¥1.552 billion', '15.52亿元'],
  [777_000_000, '¥777 million', '7.77亿元'],
  [73_060_000, '¥73.06 million', '7306万元'],
  [42_400_000, '¥42.4 million', '4240万元'],
  [14_976_000, '¥14.976 million', '1497.6万元'],
  [13_015_000_000, '¥13.015 billion', '130.15亿元'],
  [5_600_000_000_000, '¥5.6 trillion', '5.6万亿元'],
  // No number of decimals is exact: two.
  [385_268_081.12, '¥385.27 million', '3.85亿元'],
])('%d is rounded as prose does it, and never to another sum', (value, en, zh) => {
  expect(factText('en', sum(value), 0, true)).toBe(en);
  expect(factText('zh', sum(value), 0, true)).toBe(zh);
});

test('whole 万 are said as such in Chinese, rounded or not', () => {
  expect(factText('zh', sum(400_000))).toBe('40万元');
  expect(factText('en', sum(400_000))).toBe('¥400,000');
  expect(factText('zh', sum(385_268_081.12))).toBe('385,268,081.12元');
});

test.each([
  [3_200_000_000, '$3.2 billion', '32亿美元'],
  [8_084_100, '$8,084,100', '808.41万美元'],
  [39_000, '$39,000', '3.9万美元'],
  [31_530, '$31,530', '31,530美元'],
  [385_268_081.12, '$385,268,081', '385,268,081美元'],
])('in the list of facts %d is short only where that is exact', (value, en, zh) => {
  const fact: Fact = { ...sum(value), unit: 'USD' };
  expect(factText('en', fact, 0, isRound('en', fact))).toBe(en);
  expect(factText('zh', fact, 0, isRound('zh', fact))).toBe(zh);
});
