/** An address as a QR code. Black on white in every theme: that is what cameras look for. */
import { encode } from 'uqr';
import type { Drawing } from './drawing.ts';

/** Modules kept free round the code, as its standard asks (ISO/IEC 18004). */
export const QUIET = 4;

/** The dark modules as one path in units of a module, row by row, and how many modules a side has, quiet zone and all. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** null where the address is longer than a code can hold. */
export function qrOf(address: string): QrCode | null {
  let code;
  try {
    // M still reads with a seventh of the code covered: enough for paper and projectors.
    code = encode(address, { ecc: 'M', border: QUIET });
  } catch {
    return null;
  }
  let path = '';
  code.data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue;
      let to = x;
      while (row[to] === true) to++;
      path += `M${String(x)} ${String(y)}h${String(to - x)}v1h-${String(to - x)}z`;
      x = to;
    }
  });
  return { size: code.size, path };
}

/** Large enough to be printed on a sheet, in px. */
const SIDE = 600;

export function qrDrawing(code: QrCode, lang: string, title: string, address: string): Drawing {
  return {
    width: SIDE,
    height: SIDE,
    background: '#fff',
    lang,
    title,
    description: address,
    parts: [{ x: 0, y: 0, scale: SIDE / code.size, parts: [{ d: code.path, fill: '#000' }] }],
  };
}
