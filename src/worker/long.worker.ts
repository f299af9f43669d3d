/** Runs the engine off the main thread, and tells how far it is. */
import { createLongHandler } from './long-handler.ts';
import type { RunRequest } from './messages.ts';

const handle = createLongHandler({
  post: (message, transfer) => {
    self.postMessage(message, { transfer });
  },
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  handle(data);
});
