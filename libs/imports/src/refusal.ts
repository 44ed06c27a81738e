import { messageFor, type ErrorCode, type Language } from '@redgrid/errors';

/** Why a row is not taken (逐行错误): a code of the catalogue, the column it is about, and figures that explain it. */
export interface RowRefusal {
  /** Name of the column; null for the row as a whole. */
  readonly column: string | null;
  readonly code: ErrorCode;
  /** Codes and figures only, never what somebody wrote. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Refuses a value. */
export const refuse = (
  column: string | null,
  code: ErrorCode,
  details?: RowRefusal['details'],
): RowRefusal => ({ column, code, ...(details ? { details } : {}) });

/** The reason as people read it: `数值超出范围。（1 至 99）`. */
export function reasonOf(
  { code, details }: Pick<RowRefusal, 'code' | 'details'>,
  language: Language,
): string {
  const message = messageFor(code, language) ?? code;
  const more = details ? explained(details, language) : '';
  if (more === '') return message;
  return language === 'zh-CN' ? `${message}（${more}）` : `${message} (${more})`;
}

function explained(details: NonNullable<RowRefusal['details']>, language: Language): string {
  const { least, most, expected, allowed } = details;
  const zh = language === 'zh-CN';
  if (least !== undefined && most !== undefined) return zh ? `${least} 至 ${most}` : `${least} to ${most}`;
  if (most !== undefined) return zh ? `最多 ${most}` : `at most ${most}`;
  if (allowed !== undefined) return zh ? `可填：${allowed}` : `one of: ${allowed}`;
  return expected === undefined ? '' : zh ? `例如：${expected}` : `such as ${expected}`;
}
