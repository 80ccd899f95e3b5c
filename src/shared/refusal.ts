/** What ordinary life brings: the slot has just gone, consent does not cover the region. A value, never an exception. */
export type Refused<Rule extends string = string, Detail = unknown> = {
  readonly refused: Rule;
  /** A sentence for the person in front of the screen: what happened and what to do next. */
  readonly says: string;
  readonly detail?: Detail;
};

export function refuse<Rule extends string, Detail = unknown>(
  rule: Rule,
  says: string,
  detail?: Detail,
): Refused<Rule, Detail> {
  return detail === undefined ? { refused: rule, says } : { refused: rule, says, detail };
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === "object" && value !== null && "refused" in value && "says" in value;
}
