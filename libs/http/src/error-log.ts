const DEEPEST_CAUSE = 3;
const LONGEST = 500;

/**
 * What the log keeps of an error. Only named parts, because driver errors carry whole statements with their values;
 * quoted values and long numbers in messages are blotted out.
 */
export function errorForLog(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: blot(String(error)) };
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  const cause = error.cause ?? (error as { originalError?: unknown }).originalError;
  return {
    type: error.name,
    message: blot(error.message),
    ...(code === undefined ? {} : { code }),
    ...(errno === undefined ? {} : { errno }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(cause && depth < DEEPEST_CAUSE ? { cause: errorForLog(cause, depth + 1) } : {}),
  };
}

/** A text for the log without what may be personal: quoted values of duplicate keys, and numbers of seven digits or more. */
export function blot(message: string): string {
  return message
    .slice(0, LONGEST)
    .replace(/entry '[^']*'/gi, "entry '***'")
    .replace(/\d{7,}[\dXx]?/g, '***');
}
