/**
 * What a movement of an account must meet, in the statement that moves it: nobody reads a balance first and trusts it
 * later. `%` stands for the change. The upper end is the largest exact number.
 */
export const WITHIN_LIMITS =
  'balance + % >= COALESCE(floor, -9007199254740991) AND balance + % <= 9007199254740991';
