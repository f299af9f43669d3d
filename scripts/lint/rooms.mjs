// The rooms under src and who may know whom. A room is a folder; its own files may always know each other,
// by relative imports. Another room is reached by '@/room/...' only, and only if it stands in `knows`.
//   'engine'        the room and everything in it
//   'engine!'       its index only, not what lies inside
//   'types:engine'  its types, which leave no trace in what is shipped

/**
 * @typedef {object} Room
 * @property {string} path below src; `*` stands for one folder name
 * @property {string[]} knows
 * @property {string[]} [packages] the only packages it may use; all, if not given
 */

/** More specific paths first: a file belongs to the first room whose path it lies under. @type {Room[]} */
export const rooms = [
  { path: 'engine', knows: [], packages: ['zod/mini'] },
  { path: 'scenario', knows: ['engine'] },
  { path: 'worker', knows: ['engine', 'scenario'] },
  { path: 'i18n', knows: [] },
  { path: 'components/charts', knows: ['i18n', 'scenario', 'types:engine'] },
  // The play bar holds a chart and every button an icon.
  { path: 'components/controls', knows: ['components/charts', 'i18n', 'scenario', 'types:engine'] },
  {
    // Never another figure's folder: what two figures share moves to charts or engine.
    path: 'components/figures/*',
    knows: [
      'engine',
      'scenario',
      'worker/client',
      'worker/ensemble',
      'worker/long-run',
      'worker/live-run',
      'components/charts',
      'components/controls',
      'i18n',
    ],
  },
  {
    path: 'components/chapter',
    knows: [
      'components/figures',
      'components/charts',
      'components/controls',
      'i18n',
      'scenario',
      'engine',
      'content',
    ],
  },
  {
    // Case files: their pages and their index.
    path: 'components/cases',
    knows: [
      'components/chapter',
      'components/figures',
      'components/charts',
      'i18n',
      'scenario',
      'engine!',
      'content',
    ],
  },
  {
    // Figures in others' pages, and the page that gives the code for them.
    path: 'components/embed',
    knows: [
      'components/chapter',
      'components/cases',
      'components/controls',
      'i18n',
      'scenario',
      'content',
    ],
  },
  {
    // The page with every control: the growth figure and panels that work on the same scenario.
    path: 'components/sandbox',
    knows: [
      'components/figures/growth',
      'components/chapter/page',
      'components/chapter/plan-clauses',
      'components/charts',
      'components/controls',
      'components/embed',
      'i18n',
      'scenario',
      'worker/client',
      'worker/ensemble',
      'worker/long-run',
      'worker/panel',
      'engine',
      'content',
    ],
  },
  {
    // Figures in all their states, for looking at.
    path: 'components/gallery',
    knows: ['components', 'i18n', 'scenario', 'engine', 'content'],
  },
  { path: 'components/site', knows: ['i18n'] },
  { path: 'layouts', knows: ['components/site', 'styles', 'i18n'] },
  {
    path: 'pages',
    knows: ['components', 'content', 'engine!', 'i18n', 'layouts', 'scenario', 'styles'],
  },
  // Reads and checks what lies in the top-level folder content.
  { path: 'content', knows: ['engine', 'scenario', 'i18n'] },
  { path: 'styles', knows: [] },
];
