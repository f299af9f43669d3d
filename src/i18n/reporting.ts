/** Words of the list of places to report to. */
import { words } from './words.ts';

export const reportingWords = words({
  en: {
    call: (number: string) => `call ${number}`,
    checked: (day: string) => `checked on ${day}`,
    stale: 'not checked for half a year: please look it up',
    sep: ', ',
  },
  zh: {
    call: (number: string) => `电话${number}`,
    checked: (day: string) => `${day}核对`,
    stale: '已过半年没有核对，请自行查证',
    sep: '，',
  },
});
