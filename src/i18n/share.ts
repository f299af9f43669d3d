/** Words of the panel that passes a scenario on: link, QR code, file. */
import { words } from './words.ts';

export const shareWords = words({
  en: {
    copy: {
      button: 'Copy',
      done: 'Copied.',
      byHand:
        'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C, or hold it and choose Copy.',
    },
    link: {
      title: 'Link',
      about:
        'The link holds every setting and the week that is shown. Whoever opens it sees the same run, number for number.',
      label: 'Link to this run',
      copy: 'Copy link',
      share: 'Share …',
      shareTitle: (plan: string) => `Downline: “${plan}” in the sandbox`,
      other: 'The same run in Chinese',
    },
    qr: {
      title: 'QR code',
      name: (week: string) => `QR code with the link to this run, ${week}`,
      about: 'For a slide or a sheet of paper: point a camera at it.',
      tooLong: 'This link is too long for a QR code. Please use the link or the file.',
      file: 'downline-qr',
      svg: 'Save as SVG',
      png: 'Save as PNG',
      failed: 'The browser could not make this file.',
    },
    file: {
      title: 'File',
      about: 'A small text file with the same content, to keep or to pass on without a network.',
      schema: 'Its format is published',
      name: 'downline-scenario',
      save: 'Save scenario as a file',
      open: 'Open a scenario file',
      drop: 'or drop it here',
      opened: (name: string, week: string) => `“${name}” is open: ${week}.`,
      problems: (name: string) => `Some of “${name}” could not be used`,
      unreadablePlan: (field: string, given: string) =>
        `${field}: “${given}” cannot be read as a plan; part of the file may be missing. The page’s own plan runs instead.`,
      unknown: (names: string) => `Not part of the format, left out: ${names}.`,
      fault: {
        title: (name: string) => `“${name}” could not be opened`,
        'too-large': (most: string) =>
          `The file is larger than ${most}. A scenario file has a few hundred bytes.`,
        'not-json': 'The file is no JSON: it may be cut off, or of another kind.',
        'other-format': (given: string) =>
          `The field “format” should be “downline-scenario”${given === '' ? '; it is missing' : `, not “${given}”`}.`,
        'no-version': (given: string) =>
          `The field “version” should be a whole number from 1${given === '' ? '; it is missing' : `, not “${given}”`}.`,
        newer: (given: string, known: string) =>
          `The file is of version ${given}; this page reads up to version ${known}. Load the page again to get the newest one.`,
        'no-scenario': 'The field “scenario” is missing, or it is not an object in braces.',
        unreadable: 'The browser could not read the file.',
      },
      kept: 'Nothing has been changed.',
    },
  },
  zh: {
    copy: {
      button: '复制',
      done: '已复制。',
      byHand: '浏览器不允许复制。文字已经选中，请按Ctrl+C或⌘C，手机上请长按后选“复制”。',
    },
    link: {
      title: '链接',
      about: '链接里有全部设置和正在看的这一周。谁打开都是同一次模拟，数字一个不差。',
      label: '这次模拟的链接',
      copy: '复制链接',
      share: '分享……',
      shareTitle: (plan: string) => `下线：自己试“${plan}”`,
      other: '这次模拟的英文页',
    },
    qr: {
      title: '二维码',
      name: (week: string) => `这次模拟的二维码，${week}`,
      about: '放在幻灯片或讲义上，扫一扫就能打开。',
      tooLong: '链接太长，做不成二维码，请用链接或文件。',
      file: '下线-二维码',
      svg: '存为SVG',
      png: '存为PNG',
      failed: '浏览器没能生成这个文件。',
    },
    file: {
      title: '文件',
      about: '内容相同的小文本文件，可以留存，没有网络时也能传给别人。',
      schema: '文件格式说明',
      name: '下线-设置',
      save: '把设置存成文件',
      open: '打开设置文件',
      drop: '也可以把文件拖到这里',
      opened: (name: string, week: string) => `已打开“${name}”，正在看${week}。`,
      problems: (name: string) => `“${name}”里有些内容无法使用`,
      unreadablePlan: (field: string, given: string) =>
        `${field}：“${given}”读不成一个方案，文件可能不完整。现在用的是本页原有的方案。`,
      unknown: (names: string) => `格式里没有这些字段，已略去：${names}。`,
      fault: {
        title: (name: string) => `没能打开“${name}”`,
        'too-large': (most: string) => `文件超过${most}。设置文件只有几百字节。`,
        'not-json': '文件不是JSON：可能不完整，也可能是别的文件。',
        'other-format': (given: string) =>
          `字段“format”应为“downline-scenario”${given === '' ? '，文件里没有' : `，而不是“${given}”`}。`,
        'no-version': (given: string) =>
          `字段“version”应为从1起的整数${given === '' ? '，文件里没有' : `，而不是“${given}”`}。`,
        newer: (given: string, known: string) =>
          `文件是第${given}版，本页最高只读第${known}版。请刷新页面，用最新的版本再试。`,
        'no-scenario': '缺少字段“scenario”，或者它不是花括号里的对象。',
        unreadable: '浏览器没能读取这个文件。',
      },
      kept: '原来的设置没有变。',
    },
  },
});
