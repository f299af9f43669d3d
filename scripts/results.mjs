// npm run results: runs every plan on file 200 times in the default town and writes content/results.json, for pages,
// and docs/plans.md, for readers of the code. Takes minutes; tests/unit/results.test.ts says when it is due.
import './ts-hooks.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './root.mjs';

const { resultOf, RUNS, settings } = await import('./simulate/results.mjs');
const { readPlans } = await import('./simulate/plans.mjs');

/** @param {string} name @param {string} text */
async function write(name, text) {
  const file = join(root, name);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`Written: ${name}`);
}

const files = readPlans();
const all = settings();
const results = all.map((setting, at) => {
  process.stderr.write(
    `${at + 1} of ${all.length}: ${[setting.plan, ...setting.with].join(' + ')}\n`,
  );
  return resultOf(setting);
});

/** @param {readonly number[]} band @param {(value: number) => string} say */
const band = ([median, low, high], say) => `${say(median)} (${say(low)} to ${say(high)})`;
/** @param {number} value */
const percent = (value) => `${(value * 100).toFixed(1)}%`;
/** @param {number} value */
const money = (value) => (value / 100).toFixed(0);

const lines = results.map(({ plan, with: chosen, outcomes, endings }) => {
  const file = files.get(plan);
  const toggles = chosen.map((id) => file.toggles.find((each) => each.id === id).name.en);
  const cells = [
    [chosen.length === 0 ? file.name.en : '', ...toggles.map((name) => `with: ${name}`)].join(''),
    band(outcomes.shareNotBack, percent),
    band(outcomes.shareNotBackWithGoods, percent),
    band(outcomes.medianNet, money),
    band(outcomes.topShareOfPay, percent),
    band(outcomes.shareKept, percent),
    band(outcomes.operatorShare, percent),
    band(outcomes.owedToSuppliers, money),
    Object.entries(endings)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
});

await write('content/results.json', JSON.stringify(results));
await write(
  'docs/plans.md',
  `# What each plan comes to

Written by \`npm run results\`; not by hand. Every plan in \`content/cases\` and \`content/plans\`, alone and with each of its
toggles, ${RUNS} runs each (seeds 1 to ${RUNS}) in the town that the home page opens with: ${results[0].people.toLocaleString('en')} people who can all meet, each
member asking 2 friends a week, 30% of first asks accepted. The town is assumed, and so are many fields of the plans:
these are results of a model, not estimates for any company. Median, and in brackets the range that nine runs in ten fall in.

- **Fee not back**: members who have not had back in cash all they paid in; **with goods**: the same, goods counted at
  the plan's own value (0 where nobody says what they are worth). In plans with purchases the first counts the price of
  what members bought: in group buying and the free tiers they have the goods, and the second is the fairer one.
- **Median net**: what the member in the middle is up or down in cash, in the plan's currency (yuan, or dollars for the
  two American references).
- **Top 1%**: their share of all pay. **Kept**: what operator, suppliers and tax keep of all that members and customers
  paid in; below zero, backers put up the rest. **Operator**: the operator's own part of it, less what it still owes;
  **owed**: to suppliers, at the end.

In this town hardly anybody finds twenty recruits, so Gongxiaoshe's toggle, which pays uplines of higher ranks, changes
nothing here.

| plan | fee not back | with goods | median net | top 1% | kept | operator | owed | runs ended |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`,
);
