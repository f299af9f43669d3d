/** Where a reader of the sandbox may begin: each is a setting that answers one question by its run. */
import { DEFAULT, type ReaderScenario } from '@/scenario/reader.ts';
import { PRESETS } from '@/scenario/world.ts';

export const QUESTIONS = {
  tired: { ...DEFAULT, ...PRESETS.tired },
  selling: { ...DEFAULT, plan: 'recruit-or-sell', toggles: ['half-selling'] },
  free: { ...DEFAULT, plan: 'single-level-affiliate' },
  world: { ...DEFAULT, ...PRESETS.world },
} as const satisfies Record<string, ReaderScenario>;
export type QuestionName = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly QuestionName[];
