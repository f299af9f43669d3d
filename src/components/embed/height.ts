/** What an embedded figure tells the page around it: how high it is, in px. It tells no more, so anybody may hear it. */
export const HEIGHT_MESSAGE = 'downline:height';

interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
}

/** Tells the page around this one, now and whenever the height changes. @returns how to stop */
export function tellHeight(): () => void {
  const watch = new ResizeObserver(() => {
    const message: HeightMessage = {
      type: HEIGHT_MESSAGE,
      height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    };
    parent.postMessage(message, '*');
  });
  watch.observe(document.documentElement);
  return () => {
    watch.disconnect();
  };
}

/** The height in a message, or null if it is another's. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as Partial<HeightMessage>;
  return type === HEIGHT_MESSAGE && typeof height === 'number' && Number.isFinite(height)
    ? height
    : null;
}
