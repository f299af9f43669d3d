/** The weeks that stand below a chart of so many: every tenth, and fewer the longer it is. */
export function weeksToMark(last: number): number[] {
  return [0, 10, 20, 30, 40, 60, 80, 100].filter(
    (week) => week <= last && (last < 60 || week % 20 === 0),
  );
}
