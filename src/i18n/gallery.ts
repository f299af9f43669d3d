/** Words of the figure gallery; figures go by the names of their files. */
import { words } from './words.ts';

export const galleryWords = words({
  en: {
    title: (figure: string) => `${figure} · figures · Downline`,
    description: 'One figure of this site in all its states.',
    figures: 'All figures',
    heading: (figure: string) => `Figure: ${figure}`,
  },
  zh: {
    title: (figure: string) => `${figure} · 图 · 下线`,
    description: '本站的一张图，和它的各种状态。',
    figures: '全部图',
    heading: (figure: string) => `图：${figure}`,
  },
});
