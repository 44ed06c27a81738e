const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * A unified social credit code as it is compared (统一社会信用代码, GB 32100): 18 characters, upper case, without the
 * letters I, O, S, V, Z. Null when it is none. The check character is not computed: synthetic codes have a wrong one.
 */
export function usccOf(text: string): string | null {
  const code = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return USCC.test(code) ? code : null;
}
