// npm run simulate: the engine on its own, from the command line. `npm run simulate -- --help` says how.
import './ts-hooks.mjs';
import { writeFileSync } from 'node:fs';

// After the hooks, without which Node does not find them.
const engine = await import('../src/engine/index.ts');
const { HELP, optionsOf, UsageError } = await import('./simulate/options.mjs');
const { readPlans } = await import('./simulate/plans.mjs');
const { printEnsemble, printMeanField, printRun } = await import('./simulate/print.mjs');

/** Past this many people a town is run in expected values. */
const MOST_ONE_BY_ONE = 1_000_000;

function list() {
  return [...readPlans()]
    .map(([id, { name, toggles = [] }]) =>
      [
        `${id}: ${name.en} · ${name.zh}`,
        ...toggles.map(
          (toggle) => `    --with ${toggle.id}: ${toggle.name.en} · ${toggle.name.zh}`,
        ),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** Many runs, telling how far they are. @param {import('../src/engine/index.ts').Scenario} scenario @param {number} seeds */
function runMany(scenario, seeds) {
  const steps = engine.ensemble(scenario, seeds, engine.OUTCOMES);
  let told = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - told < 1000) continue;
    told = performance.now();
    process.stderr.write(`${step.value.done} of ${step.value.runs} runs\n`);
  }
}

/** @param {string} file */
function open(file) {
  try {
    writeFileSync(file, '', { flag: 'a' });
  } catch (error) {
    throw new UsageError(
      `--out ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** @param {ReturnType<typeof optionsOf>} options */
function answer(options) {
  if (options.show === 'help') return `${HELP}\n`;
  if (options.show === 'list') return list();
  const { show, seeds } = options;
  // The engine checks it, and says what is wrong with it.
  const scenario = /** @type {import('../src/engine/index.ts').Scenario} */ (
    /** @type {unknown} */ (options.scenario)
  );
  if (scenario.people > MOST_ONE_BY_ONE) {
    if (seeds !== null || (show !== 'words' && show !== 'json' && show !== 'weeks'))
      throw new UsageError(
        `${scenario.people} people are run in expected values: there is one run and nobody in it; leave out ${seeds === null ? `--csv ${show}` : '--seeds'}`,
      );
    return printMeanField(engine.meanField(scenario), show);
  }
  if (seeds !== null) {
    const parsed = engine.parseScenario(scenario);
    return printEnsemble(runMany(parsed, seeds), parsed, show);
  }
  if (scenario.people > 100_000) process.stderr.write('This may take some seconds ...\n');
  return printRun(engine.simulate(scenario), show);
}

// Whoever reads may have seen enough: simulate ... | head
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
});

try {
  const options = optionsOf(process.argv.slice(2));
  // Before a long run, not after it.
  if ('out' in options && options.out !== null) open(options.out);
  const text = answer(options);
  if ('out' in options && options.out !== null) {
    writeFileSync(options.out, text);
    process.stderr.write(`Written: ${options.out}\n`);
  } else process.stdout.write(text);
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n--help shows what there is.`);
  else if (error instanceof engine.ScenarioError)
    for (const problem of error.problems) console.error(engine.tell(problem));
  else throw error;
  process.exitCode = 1;
}
