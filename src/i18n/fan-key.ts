/** Words of the key to the marks of the fan. */
import { words } from './words.ts';

export const fanKeyWords = words({
  en: {
    whole: 'fee back',
    part: 'some of it',
    nothing: 'none of it',
    stopped: 'stopped asking',
    outside: 'not a member',
    platform: 'the platform',
    closed: 'the platform, over',
    dots: (people: string) => `1 dot = ${people} people`,
    dotsOne: '1 dot = 1 person',
  },
  zh: {
    whole: '已回本',
    part: '收回一部分',
    nothing: '分文未回',
    stopped: '已停手',
    outside: '未加入',
    platform: '平台',
    closed: '平台（已停）',
    dots: (people: string) => `1点代表${people}人`,
    dotsOne: '1点代表1人',
  },
});
