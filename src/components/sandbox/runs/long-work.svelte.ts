/** Work of many runs that a panel has asked for: how far it is, and how to give it up. */
import type { Progress } from '@/engine/ensemble.ts';
import { minutesLeft } from './time-left.ts';

type Ask<Runner, Result> = (
  runner: Runner,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<Result | null>;

export class LongWork<Runner extends { dispose(): void }> {
  /** Runs done; null while nothing is under way. */
  done: number | null = $state(null);
  /** Minutes still to wait, where it is known and more than one. */
  minutes: number | null = $state(null);
  failed = $state(false);

  private readonly create: () => Runner;
  private runner: Runner | null = null;
  private giveUp: AbortController | null = null;

  /** @param create starts the worker; called when it is first needed */
  constructor(create: () => Runner) {
    this.create = create;
  }

  /**
   * Begins, in the place of what may be under way.
   * @returns the result; null if it was given up, or could not be had: then `failed` says so
   */
  async run<Result>(ask: Ask<Runner, Result>): Promise<Result | null> {
    this.giveUp?.abort();
    const own = new AbortController();
    this.giveUp = own;
    this.done = 0;
    this.minutes = null;
    const begun = performance.now();
    this.failed = false;
    let result: Result | null = null;
    try {
      this.runner ??= this.create();
      result = await ask(
        this.runner,
        (progress) => {
          if (this.giveUp !== own) return;
          this.done = progress.done;
          this.minutes = minutesLeft(progress, performance.now() - begun);
        },
        own.signal,
      );
    } catch {
      if (this.giveUp === own) this.failed = true;
    }
    if (this.giveUp !== own) return null;
    this.stop();
    return result;
  }

  readonly stop = (): void => {
    this.giveUp?.abort();
    this.giveUp = null;
    this.done = null;
  };

  dispose(): void {
    this.stop();
    this.runner?.dispose();
    this.runner = null;
  }
}
