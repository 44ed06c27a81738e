import { canonical } from './canonical.ts';
import { announce, commitmentOf, draw, type DrawRecord } from './draw.ts';

/** Whether a draw is what it says, or where it first is not. */
export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly difference: string; readonly expected: string; readonly actual: string };

/**
 * Repeats a draw from its record and gives the first difference, as a path: `announcement.objects.ids.3`. A changed
 * announcement shows at `commitment`, which has been public since before the draw: compare that with what you noted.
 */
export function verifyDraw(record: DrawRecord): Verdict {
  try {
    const announced = announce(record.announcement, record.seed);
    const first =
      difference(announced, record.announcement, 'announcement') ??
      difference(commitmentOf(record.announcement), record.commitment, 'commitment') ??
      difference(draw(announced, record), record, '');
    return first ?? { ok: true };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, difference: 'announcement', expected: 'what can be drawn', actual: error.message };
  }
}

function difference(expected: unknown, actual: unknown, path: string): Verdict | null {
  if (canonical(expected) === canonical(actual)) return null;
  const inside = isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual);
  if (!inside) return { ok: false, difference: path, expected: shown(expected), actual: shown(actual) };
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  for (const name of names) {
    const found = difference(expected[name], actual[name], path === '' ? name : `${path}.${name}`);
    if (found) return found;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : canonical(value));
