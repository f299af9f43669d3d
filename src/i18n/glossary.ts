/** Words round the glossary. */
import { words } from './words.ts';

export const glossaryWords = words({
  en: {
    title: 'Glossary · Downline',
    heading: 'The words of this site',
    description:
      'What the words of recruiting plans, of the model and of the law mean on this site.',
    lede: 'Each word in the sense in which this site uses it.',
    all: 'Glossary',
  },
  zh: {
    title: '术语表 · 下线',
    heading: '本站用到的词',
    description: '推荐方案、模型和法规里的词，在本站各指什么。',
    lede: '每个词，都按它在本站的意思解释。',
    all: '术语表',
  },
});
