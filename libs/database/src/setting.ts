import { readFileSync } from 'node:fs';

/** A setting that cannot be used, in words for the operator; a secret's value is never among them. */
export class SettingError extends Error {}

/**
 * The value of an environment variable, or the text of the file that `<NAME>_FILE` names, as containers hand out
 * secrets. An empty variable is as good as none. Errors: SettingError when both are set, or the file is empty or cannot be read.
 */
export function setting(name: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const value = env[name] || undefined;
  const file = env[`${name}_FILE`] || undefined;
  if (file === undefined) return value;
  if (value !== undefined)
    throw new SettingError(`Set ${name} or ${name}_FILE, not both: one of them would be ignored.`);
  return contentOf(file, name);
}

function contentOf(file: string, name: string): string {
  let content: string;
  try {
    content = readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new SettingError(`The file of ${name}_FILE, ${file}, cannot be read (${code}).`);
  }
  if (content === '') throw new SettingError(`The file of ${name}_FILE, ${file}, is empty.`);
  return content;
}
