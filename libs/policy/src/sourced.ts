/** Where a figure comes from. `toBeConfirmed`: the unit that uses it has to check it against its own documents. */
export interface Clause {
  readonly pack: string;
  readonly document: string;
  readonly number: string;
  readonly toBeConfirmed: boolean;
}

/** One figure with its unit and clause. */
export interface SourcedFigure<Value> {
  readonly value: Value;
  readonly unit: string;
  readonly clause: Clause;
}

/** Figures of one subject, each with its clause. This is what a rule takes. */
export type Sourced<Figures> = { readonly [Name in keyof Figures]: SourcedFigure<Figures[Name]> };

/** One line of an explained decision. `required` and `actual` are exact, as people write them. */
export interface RuleCheck {
  readonly rule: string;
  readonly clause: Clause;
  readonly required: string;
  readonly actual: string;
  readonly passed: boolean;
  /** What the actual value was read from, when the rule can name it. */
  readonly evidence?: string;
}
