/** Words of a chapter's figure in others' pages. */
import { words } from './words.ts';

export const embedFigureWords = words({
  en: {
    name: 'Downline · 下线',
    heading: 'Downline',
    called: (number: string, name: string) => (number === '' ? name : `Figure ${number}: ${name}`),
    pageTitle: (called: string) => `${called} · Downline`,
    open: (chapter: string, title: string) => `In chapter ${chapter}: ${title}`,
    locked: 'Settings are hidden here',
    unknownControls: (given: string) =>
      `The address asks for the controls “${given}”, which do not exist. Every control is shown.`,
    noWeek: (given: string, last: string, shown: string) =>
      `The address asks for week “${given}”. This figure has weeks 0 to ${last}. Week ${shown} is shown.`,
  },
  zh: {
    name: '下线 · Downline',
    heading: '下线',
    called: (number: string, name: string) => (number === '' ? name : `图${number}：${name}`),
    pageTitle: (called: string) => `${called} · 下线`,
    open: (chapter: string, title: string) => `见第${chapter}章《${title}》`,
    locked: '这里不显示选项',
    unknownControls: (given: string) => `地址里要的选项“${given}”不存在，现在显示全部选项。`,
    noWeek: (given: string, last: string, shown: string) =>
      `地址里的周次“${given}”无法使用。这张图有第0周到第${last}周，现在显示第${shown}周。`,
  },
});
