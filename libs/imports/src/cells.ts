import { plainText, type ErrorCode } from '@redgrid/errors';
import type { RowRefusal } from './refusal.ts';

/** What a cell is read as. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** A cell that cannot be read. */
export class CellRefused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details?: RowRefusal['details'],
  ) {
    super(code);
  }
}

/** How the cells of a column are read; blank cells never come to it. Throws CellRefused. */
export interface Reader {
  /** The form as the documentation says it. */
  readonly form: { readonly 'zh-CN': string; readonly en: string };
  read(text: string): CellValue;
}

const reader = (zh: string, en: string, read: Reader['read']): Reader => ({
  form: { 'zh-CN': zh, en },
  read,
});

/** Text of bounded length, without control characters. */
export const words = (most: number): Reader =>
  reader(`文字，最多 ${most} 字`, `text of at most ${most} characters`, (text) => {
    // Nearly every cell is short and plain.
    if (text.length > most && Array.from(text).length > most)
      throw new CellRefused('IMPORT_VALUE_TOO_LONG', { most });
    if (PLAIN.test(text)) return text;
    try {
      return plainText(text, 'cell', most);
    } catch {
      throw new CellRefused('IMPORT_VALUE_INVALID');
    }
  });
const PLAIN = /^[\u0020-\u007e\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** An id of another system, or one of ours. */
export const identifier = reader('编号，最多 64 个字符', 'an id of at most 64 characters', (text) => {
  if (text.length > 64) throw new CellRefused('IMPORT_VALUE_TOO_LONG', { most: 64 });
  if (!IDENTIFIER.test(text)) throw new CellRefused('IMPORT_VALUE_INVALID');
  return text;
});
const IDENTIFIER = /^[^\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+$/u;

/** Several references, separated by 、 or ; . */
export const references = (most: number): Reader =>
  reader(
    `编号或名称，多个以“、”或“;”分隔，最多 ${most} 个`,
    `ids or names, separated by 、 or ;, at most ${most}`,
    (text) => {
      const parts = [...new Set(text.split(/[、;；]/).map((part) => part.trim()))].filter(
        (part) => part !== '',
      );
      if (parts.length > most) throw new CellRefused('IMPORT_VALUE_OUT_OF_RANGE', { least: 1, most });
      return parts.map((part) => identifier.read(part) as string);
    },
  );

/** A whole number. */
export const whole = (least: number, most: number): Reader =>
  reader(`整数，${least} 至 ${most}`, `a whole number from ${least} to ${most}`, (text) => {
    if (!/^[-+]?\d{1,15}$/.test(text)) throw new CellRefused('IMPORT_VALUE_INVALID', { expected: '12' });
    return within(Number(text), least, most);
  });

/** Square metres with at most two decimals, kept in 0.01 m². */
export const squareMetres = (least: number, most: number): Reader =>
  reader('平方米，最多两位小数', 'square metres with at most two decimals', (text) => {
    const [, integer = '', decimals = ''] = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text) ?? [];
    if (integer === '') throw new CellRefused('IMPORT_VALUE_INVALID', { expected: '89.65' });
    const hundredths = Number(integer) * 100 + Number(decimals.padEnd(2, '0'));
    within(hundredths / 100, least, most);
    return hundredths;
  });

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new CellRefused('IMPORT_VALUE_OUT_OF_RANGE', { least, most });
  return value;
}

/** A legal day. */
export const day = reader('日期，如 2026-01-31 或 2026年1月31日', 'a day such as 2026-01-31', (text) => {
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  if (!real || Number(year) < 1900 || Number(year) > 2100)
    throw new CellRefused('IMPORT_VALUE_INVALID', { expected: '2026-01-31' });
  return iso;
});

/** A code or one of the words people write for it. */
export const choice = (codes: Readonly<Record<string, readonly string[]>>): Reader => {
  const known = new Map(
    Object.entries(codes).flatMap(([code, names]) => [code, ...names].map((name) => [name, code])),
  );
  const allowed = Object.entries(codes)
    .map(([code, [name = code]]) => name)
    .join('、');
  return reader(`以下之一：${allowed}`, `one of: ${Object.keys(codes).join(', ')}`, (text) => {
    const code = known.get(text) ?? known.get(text.toUpperCase());
    if (code === undefined) throw new CellRefused('IMPORT_VALUE_UNKNOWN', { allowed });
    return code;
  });
};

/** Yes or no. */
export const yesNo = reader('是或否', 'yes or no', (text) => {
  if (/^(是|有|√|y|yes|true|1)$/i.test(text)) return true;
  if (/^(否|无|×|n|no|false|0)$/i.test(text)) return false;
  throw new CellRefused('IMPORT_VALUE_UNKNOWN', { allowed: '是、否' });
});

/** A share such as `1/2`, `50%` or `1`. */
export const share = reader('份额，如 1/2、50% 或 1', 'a share such as 1/2, 50% or 1', (text) => {
  const [, numerator, denominator = '1'] = /^(\d{1,6})(?:\s*\/\s*(\d{1,6}))?$/.exec(text) ?? [];
  const [, percent] = /^(\d{1,3})%$/.exec(text) ?? [];
  const parts =
    percent === undefined ? [Number(numerator ?? 0), Number(denominator)] : [Number(percent), 100];
  const [top = 0, bottom = 0] = parts;
  if (top < 1 || bottom < top) throw new CellRefused('IMPORT_VALUE_INVALID', { expected: '1/2' });
  return `${top}/${bottom}`;
});

const PHONE = /^\+?\d{5,15}$/;

/** A telephone number, digits only. */
export const phone = reader('电话号码', 'a telephone number', (text) => {
  const plain =
    PHONE.test(text) && !text.startsWith('+86')
      ? text
      : text
          .normalize('NFKC')
          .replace(/[\s()-]/gu, '')
          .replace(/^\+86/, '');
  if (!PHONE.test(plain)) throw new CellRefused('IMPORT_VALUE_INVALID', { expected: '13800000000' });
  return plain;
});

/** An identity number of 18 characters. */
export const idNumber = reader('18 位身份证号', 'an identity number of 18 characters', (text) => {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(plain))
    throw new CellRefused('IMPORT_VALUE_INVALID', { expected: '37040319900101001X' });
  return plain;
});
