/** What is said of numbers that the engine computed. */
import { words } from './words.ts';

export const liveWords = words({
  en: { title: 'Computed by the model when this page was built' },
  zh: { title: '建站时由模型算出' },
});
