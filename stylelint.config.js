/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportNeedlessDisables: true,
  rules: {
    // Empty lines are the author's; the rest of the layout is Prettier's.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // Components are short and ordered by what they show; this one forbids a plain rule after a special one.
    'no-descending-specificity': null,
    // Svelte's own way to reach outside a component.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
  },
  overrides: [{ files: ['**/*.{svelte,astro}'], customSyntax: 'postcss-html' }],
};
