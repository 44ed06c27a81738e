/** What a spreadsheet would take for a formula, with the apostrophes that already stand before it. */
const RISKY = /^'*[=+\-@\t\r]/;

/** A text no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, tab and carriage return (公式注入防护). */
export function defused(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text again as it was before `defused`. */
export function fused(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}
