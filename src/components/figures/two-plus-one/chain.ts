/** A small chain in which a few people join one after another: who stands under whom, and whose money the newest fee is. */
/** The reader's place among them. */
export const YOU = 2;
/** Joins after which the reader has brought two. */
export const TWO_BROUGHT = 5;

/** A part of a fee that is handed on; fen. */
export interface Payment {
  readonly to: number;
  readonly amount: number;
  /** For standing above the recruiter, not for recruiting. */
  readonly team: boolean;
}

export interface ChainStep {
  /** Who stands right above each member after this join, or -1. */
  readonly upline: readonly number[];
  /** fen */
  readonly balance: readonly number[];
  readonly rank: readonly number[];
  /** What the operator holds, before it has paid for the packs; fen. */
  readonly operator: number;
  /** What was handed on of the newest member's fee. */
  readonly paid: readonly Payment[];
  /** Members who are promised something out of it besides, and nobody says how much. */
  readonly promised: readonly number[];
}

/** What one fee changes for a member, in fen; the rest of it is the operator's. */
export function changeBy({ paid }: ChainStep, fee: number, newest: number, member: number): number {
  const got = paid.reduce((sum, { to, amount }) => sum + (to === member ? amount : 0), 0);
  return member === newest ? got - fee : got;
}

/** A member's line: lines stand in the order of teams, each person below the one they hang from. */
export interface Line {
  readonly member: number;
  /** 0 for those who hang from the Line itself. */
  readonly depth: number;
  /** The place of the line above from which it hangs; -1 for the Line. */
  readonly under: number;
}

export function linesOf(upline: readonly number[]): Line[] {
  const lines: Line[] = [];
  const hang = (above: number, depth: number, under: number): void => {
    upline.forEach((own, member) => {
      if (own !== above) return;
      const place = lines.push({ member, depth, under }) - 1;
      hang(member, depth + 1, place);
    });
  };
  hang(-1, 0, -1);
  return lines;
}
