/** What is said of a record from outside that makes no sense; apart from the rules, which weigh more. */

/** One field that is wrong. */
export interface Problem {
  /** Where it is: 'plan.ranks.1.directPay'; empty for the record itself. */
  readonly path: string;
  /** The rule, as the rest of a sentence that begins with the field. */
  readonly message: string;
  /** A good value for the field, as JSON; not there where the field has to go. */
  readonly example?: string;
}

/** A problem in one sentence. */
export function tell({ path, message, example }: Problem): string {
  return `${path || 'scenario'}: ${message}${example === undefined ? '' : ` (for example ${example})`}`;
}

/** Problems that an error's message tells one by one. */
const MOST_TOLD = 10;
/** A scenario or plan that makes no sense: each problem with the path of its field. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const told = problems.slice(0, MOST_TOLD).map(tell);
    if (problems.length > MOST_TOLD)
      told.push(`and ${String(problems.length - MOST_TOLD)} more problems`);
    super(told.join('; '));
    this.problems = problems;
  }
}
