/** Does off the main thread what only the sandbox asks for. */
import type { PanelRequest } from './messages.ts';
import { createPanelHandler } from './panel-handler.ts';

const handle = createPanelHandler({
  post: (message) => {
    self.postMessage(message);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<PanelRequest>) => void handle(data));
