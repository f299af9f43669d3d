/** Words of the controls that figures share. */
import { words } from './words.ts';

export const controlWords = words({
  en: {
    less: (label: string) => `Less: ${label}`,
    more: (label: string) => `More: ${label}`,
    notANumber: (min: number, max: number, kept: number) =>
      `Please type a number from ${String(min)} to ${String(max)}. Kept ${String(kept)}.`,
    outOfRange: (min: number, max: number, used: number) =>
      `The number goes from ${String(min)} to ${String(max)}. Set to ${String(used)}.`,
    offStep: (step: number, used: number) =>
      `The number goes in steps of ${String(step)}. Set to ${String(used)}.`,
    play: 'Play',
    pause: 'Pause',
    toTheEnd: 'Show the end',
    previous: 'One week back',
    next: 'One week on',
    week: 'Week',
    weekOf: (week: number) => `week ${String(week)}`,
    bars: 'bars: joined a week',
    line: 'line: still asking',
    activePeak: (active: string) => `${active} asking`,
    joinedPeak: (joined: string) => `${joined} joined`,
    heldWeek: (week: string, joined: string, active: string) =>
      `${week}: ${joined} joined, ${active} still asking`,
  },
  zh: {
    less: (label: string) => `减少：${label}`,
    more: (label: string) => `增加：${label}`,
    notANumber: (min: number, max: number, kept: number) =>
      `请输入${String(min)}到${String(max)}之间的数。仍用${String(kept)}。`,
    outOfRange: (min: number, max: number, used: number) =>
      `只能取${String(min)}到${String(max)}，已设为${String(used)}。`,
    offStep: (step: number, used: number) => `每格${String(step)}，已设为${String(used)}。`,
    play: '播放',
    pause: '暂停',
    toTheEnd: '跳到最后',
    previous: '退一周',
    next: '进一周',
    week: '周次',
    weekOf: (week: number) => `第${String(week)}周`,
    bars: '柱：每周加入',
    line: '线：还在拉人',
    activePeak: (active: string) => `${active}人在拉`,
    joinedPeak: (joined: string) => `加入${joined}人`,
    heldWeek: (week: string, joined: string, active: string) =>
      `${week}：新加入${joined}人，还在拉人的有${active}人`,
  },
});
