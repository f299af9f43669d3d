/** Runs the engine off the main thread. */
import { createHandler } from './handler.ts';
import type { Request } from './messages.ts';

const handle = createHandler({
  post: (message, transfer) => {
    self.postMessage(message, { transfer });
  },
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void handle(data));
