// The engine must give the same bytes in every browser and in Node, and the same run for the same seed.
// + - * / and Math.sqrt are exact everywhere; the functions below differ in the last digits between engines.
const inexact = [
  ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];
const notPure = ['Date', 'performance', 'window', 'document', 'globalThis', 'self', 'crypto'];
const powerMessage = 'Powers differ between engines: multiply, or use a table.';

/** @type {import('eslint').Linter.RulesRecord} */
export const sameEverywhere = {
  'no-restricted-properties': [
    'error',
    {
      object: 'Math',
      property: 'random',
      message: "Chance comes from the run's own seeded generator.",
    },
    ...inexact.map((property) => ({
      object: 'Math',
      property,
      message: 'Differs between engines: use integer thresholds or a table.',
    })),
  ],
  'no-restricted-globals': [
    'error',
    ...notPure.map((name) => ({ name, message: 'The engine knows no clock, browser or page.' })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "BinaryExpression[operator='**']", message: powerMessage },
    { selector: "AssignmentExpression[operator='**=']", message: powerMessage },
  ],
};
