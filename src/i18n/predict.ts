/** Words of the guess card. */
import { words } from './words.ts';

export const predictWords = words({
  en: {
    guess: 'Guess first',
    kept: 'Your guess, and the answer',
    keep: 'Keep my guess, show the answer',
    skip: 'Skip',
    show: 'Show the answer',
    yours: (guess: string) => `You guessed ${guess}.`,
    again: 'Guess again',
  },
  zh: {
    guess: '先猜一猜',
    kept: '你的猜测和实际结果',
    keep: '记下我的猜测，看结果',
    skip: '跳过',
    show: '看结果',
    yours: (guess: string) => `你猜的是${guess}。`,
    again: '重新猜',
  },
});
