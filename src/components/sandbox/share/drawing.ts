/**
 * A picture as a short list of shapes and words, in px: written out as an SVG file, or painted on a canvas for a PNG. An
 * image of the SVG would be the other way to a PNG; the site's policy lets no page make one, and it has not its fonts.
 */
import { escapeXml } from '@/components/controls/escape-xml.ts';

export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly round?: boolean;
  readonly opacity?: number;
}

interface Words {
  readonly text: string;
  /** Where the baseline begins, or what `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  /** In hundreds: editors take no others. */
  readonly weight?: number;
  /** Families, the wanted one first and a kind that every system has last. */
  readonly family: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Parts with an origin and a scale of their own. */
interface Group {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly parts: readonly Part[];
}
export type Part = Shape | Words | Group;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** BCP 47 */
  readonly lang: string;
  /** What it is, and what it shows, for those who hear it. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly Part[];
}

function attributes(named: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function partSvg(part: Part): string {
  if ('parts' in part) {
    const scale = part.scale === undefined ? '' : ` scale(${String(part.scale)})`;
    const transform = `translate(${String(part.x)} ${String(part.y)})${scale}`;
    return `<g${attributes({ transform })}>\n${part.parts.map(partSvg).join('\n')}\n</g>`;
  }
  if ('d' in part)
    return `<path${attributes({
      d: part.d,
      fill: part.fill ?? 'none',
      stroke: part.stroke,
      'stroke-width': part.width,
      'stroke-linecap': part.round === true ? 'round' : undefined,
      opacity: part.opacity,
    })}/>`;
  return `<text${attributes({
    x: part.x,
    y: part.y,
    'font-family': part.family,
    'font-size': part.size,
    'font-weight': part.weight,
    'text-anchor': part.anchor,
    fill: part.fill,
  })}>${escapeXml(part.text)}</text>`;
}

/** The drawing as an SVG file: every colour a value, nothing fetched, no style sheet. */
export function toSvg(drawing: Drawing): string {
  const { width, height, lang } = drawing;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    'xml:lang': lang,
    role: 'img',
  })}>
<title>${escapeXml(drawing.title)}</title>
<desc>${escapeXml(drawing.description)}</desc>
<rect${attributes({ width, height, fill: drawing.background })}/>
${drawing.parts.map(partSvg).join('\n')}
</svg>
`;
}

function paintPart(context: CanvasRenderingContext2D, part: Part): void {
  context.save();
  if ('parts' in part) {
    context.translate(part.x, part.y);
    if (part.scale !== undefined) context.scale(part.scale, part.scale);
    for (const inner of part.parts) paintPart(context, inner);
  } else if ('d' in part) {
    const path = new Path2D(part.d);
    context.globalAlpha = part.opacity ?? 1;
    if (part.fill !== undefined) {
      context.fillStyle = part.fill;
      context.fill(path);
    }
    if (part.stroke !== undefined) {
      context.strokeStyle = part.stroke;
      context.lineWidth = part.width ?? 1;
      context.lineCap = part.round === true ? 'round' : 'butt';
      context.stroke(path);
    }
  } else {
    context.font = `${String(part.weight ?? 400)} ${String(part.size)}px ${part.family}`;
    context.textAlign = part.anchor === 'middle' ? 'center' : (part.anchor ?? 'start');
    context.fillStyle = part.fill;
    context.fillText(part.text, part.x, part.y);
  }
  context.restore();
}

/** The drawing as a PNG. @param scale pixels to a px of the drawing @throws where the browser gives no canvas */
export async function toPng(drawing: Drawing, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.scale(scale, scale);
  context.fillStyle = drawing.background;
  context.fillRect(0, 0, drawing.width, drawing.height);
  for (const part of drawing.parts) paintPart(context, part);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
