// npm run validate: computes every row of tests/validation/validation.json by the engine, by its theory, or by both,
// prints what is expected and what came out, and writes content/validation.json, the data of the method page's table.
// `npm run validate -- --check` writes nothing and says whether that file is fresh. Exit code 1 if a row misses its
// tolerance, if nothing computes it, or if the file that is checked is stale.
import './ts-hooks.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './root.mjs';

const { allResults, grouped, readRows } = await import('../tests/validation/rows.ts');

/** Whole numbers whole, others to six digits or to the hundredth. @param {readonly number[]} values */
const numbers = (values) =>
  values
    .map((value) => {
      if (Number.isInteger(value)) return String(value);
      return value < 1e5 ? String(Number(value.toPrecision(6))) : value.toFixed(2);
    })
    .join(' ');

/** @param {import('../tests/validation/rows.ts').Result} result */
const tolerance = ({ kind, tolerance: most }) =>
  kind === 'exact' ? 'exact' : `${String(most)} ${kind}`;

const results = allResults();
const heads = ['', 'row', 'by', 'origin', 'tolerance', 'expected', 'got'];
const table = [
  heads,
  ...results.map((each) => [
    each.ok ? 'ok' : 'MISS',
    each.id,
    each.by,
    each.origin,
    tolerance(each),
    numbers(each.expected),
    numbers(each.got),
  ]),
];
const widths = heads.map((_, column) => Math.max(...table.map((line) => line[column].length)));
for (const line of table)
  console.log(
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );

/** @param {readonly import('../tests/validation/rows.ts').Result[]} some */
function summary(some) {
  const rows = new Set(some.map(({ id }) => id));
  for (const { id, ok } of some) if (!ok) rows.delete(id);
  const all = new Set(some.map(({ id }) => id)).size;
  return `${String(rows.size)} of ${String(all)}`;
}

const groups = grouped(results);
console.log(
  `\nWithin tolerance: ${summary(groups.external)} external rows (published or textbook), ` +
    `${summary(groups.derived)} derived here`,
);

const computed = new Set(results.map(({ id }) => id));
const left = readRows().filter(({ id }) => !computed.has(id));
for (const { id } of left) console.error(`Nothing computes ${id}`);

const file = join(root, 'content/validation.json');
const name = relative(root, file);
const options = { ...(await resolveConfig(file)), filepath: file };
const text = await format(JSON.stringify(groups), options);
let stale = false;
if (process.argv.includes('--check')) {
  stale = !existsSync(file) || readFileSync(file, 'utf8') !== text;
  console.log(stale ? `Stale: ${name}; npm run validate writes it` : `Fresh: ${name}`);
} else {
  writeFileSync(file, text);
  console.log(`Written: ${name}`);
}

if (stale || left.length > 0 || results.some(({ ok }) => !ok)) process.exitCode = 1;
