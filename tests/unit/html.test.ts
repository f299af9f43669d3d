import { expect, test } from 'vitest';
import { tagsOf } from '../../scripts/html.mjs';

test('reads names and attributes, quoted, bare and without a value', () => {
  const html = `<a href="/x?a=1&amp;b=2" title='>'>x</a><input required value=3>`;
  expect(tagsOf(html)).toEqual([
    { name: 'a', attributes: { href: '/x?a=1&b=2', title: '>' }, text: '' },
    { name: 'input', attributes: { required: '', value: '3' }, text: '' },
  ]);
});

test('takes nothing inside a script or a comment for a tag', () => {
  const html = `<!-- <b id="no"> --><script type="module">if (a<b) x("<i id='no'>")</script><p id="yes">`;
  expect(tagsOf(html).map(({ name }) => name)).toEqual(['script', 'p']);
  expect(tagsOf(html)[0]?.text).toBe(`if (a<b) x("<i id='no'>")`);
});
