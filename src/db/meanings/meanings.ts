/** What each named constraint means to the person in front of the screen: the rule it keeps, and what to do next. */
export type Meanings = Readonly<Record<string, readonly [rule: string, says: string]>>;
