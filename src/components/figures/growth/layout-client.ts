/** The page's side of the worker that lays out large towns. */
import type { LayoutAnswer } from './layout.worker.ts';

/** @param come is told each layout as it comes */
export function startLayoutWorker(come: (answer: LayoutAnswer) => void): Worker {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    come(data);
  });
  return worker;
}
