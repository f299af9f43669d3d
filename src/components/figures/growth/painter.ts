/**
 * Puts weeks of the fan on a canvas, in slices of a frame: a week is painted out of sight and shown when it is whole.
 * If a newer week is wanted meanwhile, it comes next; what lay between is left out.
 */
import type { Replay } from '@/engine/replay.ts';
import {
  makeStamps,
  newcomersOf,
  paintArrival,
  paintFan,
  type Inks,
  type PaintPeople,
  type Scene,
  type Stamps,
} from './fan-canvas.ts';
import type { Fan } from './fan-layout.ts';

interface Wanted {
  readonly fan: Fan;
  readonly replay: Replay;
  readonly week: number;
  readonly inks: Inks;
  /** Of the canvas, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Where the corner stands, from the left. */
  readonly origin: number;
  readonly closedFrom: number | null;
  /** The newest ring comes in over half a second instead of being there at once. */
  readonly arrives: boolean;
  /** Otherwise than in marks. */
  readonly people?: PaintPeople | undefined;
}

export interface Painter {
  show(wanted: Wanted): void;
  stop(): void;
}

/** Work on a picture goes on for this long in a frame. */
const MS_A_FRAME = 7;
const MS_ARRIVAL = 480;
/** Pixels to a CSS pixel: past this the eye gains nothing and a phone pays for each of them. */
const FINEST = 2;

/** @param shown called when a picture stands on the canvas */
export function createPainter(canvas: HTMLCanvasElement, shown: () => void): Painter {
  const back = document.createElement('canvas');
  let frame = 0;
  let busy = false;
  let next: Wanted | null = null;
  let stamps: { readonly of: Fan; readonly inks: Inks; readonly all: Stamps } | null = null;

  function show(wanted: Wanted): void {
    next = wanted;
    if (!busy) begin();
  }

  function begin(): void {
    const wanted = next;
    next = null;
    busy = wanted !== null;
    if (wanted === null) return;
    cancelAnimationFrame(frame);
    const { fan, inks, size, origin } = wanted;
    const ratio = Math.max(1, Math.min(FINEST, devicePixelRatio));
    const width = Math.round(size.width * ratio);
    const height = Math.round(size.height * ratio);
    const g = context(back, width, height, true);
    if (g === null) return;
    if (stamps?.of !== fan || stamps.inks !== inks)
      stamps = { of: fan, inks, all: makeStamps(fan.pitch, inks, ratio) };
    const scene: Scene = {
      fan,
      replay: wanted.replay.moveTo(wanted.week),
      inks,
      ratio,
      stamps: stamps.all,
      closedFrom: wanted.closedFrom,
      without: wanted.arrives ? wanted.week : null,
    };
    g.setTransform(ratio, 0, 0, ratio, origin * ratio, 0);
    const steps = paintFan(g, scene, wanted.people);
    const work = (): void => {
      const until = performance.now() + MS_A_FRAME;
      while (performance.now() < until) {
        const { done } = steps.next();
        // Browsers put drawing off until the result is looked at: without this the whole week would be drawn at once.
        g.getImageData(0, 0, 1, 1);
        if (done === true) {
          present(scene, wanted, width, height);
          return;
        }
      }
      frame = requestAnimationFrame(work);
    };
    work();
  }

  function present(scene: Scene, wanted: Wanted, width: number, height: number): void {
    const g = context(canvas, width, height);
    if (g === null) return;
    g.drawImage(back, 0, 0);
    shown();
    busy = false;
    if (next !== null) {
      begin();
      return;
    }
    if (!wanted.arrives) return;
    const newcomers = newcomersOf(scene, wanted.week);
    const start = performance.now();
    const arrive = (now: number): void => {
      const progress = Math.max(0, Math.min(1, (now - start) / MS_ARRIVAL));
      g.setTransform(1, 0, 0, 1, 0, 0);
      g.clearRect(0, 0, width, height);
      g.drawImage(back, 0, 0);
      g.setTransform(scene.ratio, 0, 0, scene.ratio, wanted.origin * scene.ratio, 0);
      paintArrival(g, scene, newcomers, 1 - (1 - progress) * (1 - progress));
      if (progress < 1) frame = requestAnimationFrame(arrive);
      // All have come in: what stands now is the week as it looks to whoever goes straight to it.
      else show({ ...wanted, arrives: false });
    };
    frame = requestAnimationFrame(arrive);
  }

  return {
    show,
    stop: () => {
      cancelAnimationFrame(frame);
    },
  };
}

/** An empty context of this many pixels, with its unit a pixel. */
function context(
  target: HTMLCanvasElement,
  width: number,
  height: number,
  willReadFrequently = false,
): CanvasRenderingContext2D | null {
  if (target.width !== width || target.height !== height) {
    target.width = width;
    target.height = height;
  }
  const g = target.getContext('2d', { willReadFrequently });
  g?.setTransform(1, 0, 0, 1, 0, 0);
  g?.clearRect(0, 0, width, height);
  return g;
}
