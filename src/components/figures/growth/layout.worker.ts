/** Lays out the fan of a large town off the main thread. */
import { layOutFan, type Fan, type FanShape, type Standing } from './fan-layout.ts';

export interface LayoutRequest {
  readonly id: number;
  readonly run: Standing;
  readonly shape: FanShape;
}
export interface LayoutAnswer {
  readonly id: number;
  readonly fan: Fan;
}

self.addEventListener('message', ({ data: { id, run, shape } }: MessageEvent<LayoutRequest>) => {
  const fan = layOutFan(run, shape);
  const { x, y, member, memberX, memberY } = fan;
  const transfer = [x, y, member, memberX, memberY].map(({ buffer }) => buffer as ArrayBuffer);
  self.postMessage({ id, fan } satisfies LayoutAnswer, { transfer });
});
