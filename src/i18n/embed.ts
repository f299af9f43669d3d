/** Words of the figure in others' pages, and of the panel that gives the code for it. */
import type { Lang } from './lang.ts';
import { words } from './words.ts';

export const embedWords = words({
  en: {
    pageTitle: 'A network that grows and stops · Downline',
    region: 'A network that grows and stops',
    open: 'Open with every control',
    unknownControls: (given: string) =>
      `The address asks for the controls “${given}”, which do not exist. Both rates can be changed.`,
    about:
      'Copy these lines into the HTML of your page. They need nothing else, and set no cookies. The licence is CC BY 4.0: the line under the figure names it.',
    others: 'Any other figure of this site',
    language: 'Language',
    languages: { english: 'English', chinese: 'Chinese' },
    controls: 'Your readers can change',
    levels: { locked: 'the week only', rates: 'both rates', all: 'everything' },
    week: 'Week it opens with',
    weekSpoken: (week: number) => `week ${String(week)}`,
    code: 'Code for your page',
    copy: 'Copy code',
    preview: 'Preview',
    width: 'Width of the frame',
    widths: { full: 'As wide as here', phone: '320 px wide' },
    frame: 'Downline: a network that grows and stops',
    height: (height: string) =>
      `The height of ${height} px is what the preview needs now. Where the script runs, the frame follows its content.`,
  },
  zh: {
    pageTitle: '一张长大又停下的网络 · 下线',
    region: '一张长大又停下的网络',
    open: '打开，使用全部选项',
    unknownControls: (given: string) => `地址里要的选项“${given}”不存在，现在可以调两个比率。`,
    about:
      '把下面几行复制到你的网页里，不需要别的东西，也不用Cookie。许可是CC BY 4.0，图下那一行已经注明。',
    others: '嵌入本站其他的图',
    language: '语言',
    languages: { english: '英文', chinese: '中文' },
    controls: '读者可以改',
    levels: { locked: '只有周次', rates: '两个比率', all: '全部选项' },
    week: '打开时在哪一周',
    weekSpoken: (week: number) => `第${String(week)}周`,
    code: '网页代码',
    copy: '复制代码',
    preview: '预览',
    width: '框的宽度',
    widths: { full: '与这里同宽', phone: '320像素宽' },
    frame: '下线：一张长大又停下的网络',
    height: (height: string) =>
      `高度${height}像素是按现在的预览量的。网页允许脚本时，高度会随内容变化。`,
  },
});

/** What a language is called in the language of the page. */
export function languageName(lang: Lang, of: Lang): string {
  return embedWords[lang].languages[of === 'en' ? 'english' : 'chinese'];
}
