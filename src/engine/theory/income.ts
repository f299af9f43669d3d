/** How unequal incomes are. */

/** People who have the same income, 0 or more. */
export interface IncomeGroup {
  readonly people: number;
  readonly income: number;
}

/**
 * The Gini coefficient of grouped incomes: one less twice the area under the Lorenz curve, which is straight
 * within a group (Gini 1914; exact, because a group's incomes are the same). 0 where everybody has the same,
 * also where nobody has anything; near 1 where one has all.
 */
export function giniOfGroups(groups: readonly IncomeGroup[]): number {
  let people = 0;
  let income = 0;
  // Twice the area under the curve, in people times income.
  let area = 0;
  for (const group of [...groups].sort((a, b) => a.income - b.income)) {
    const added = group.people * group.income;
    area += group.people * (2 * income + added);
    people += group.people;
    income += added;
  }
  return income > 0 ? 1 - area / (people * income) : 0;
}
