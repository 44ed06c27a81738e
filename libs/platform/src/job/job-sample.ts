import { maskIdNumber, maskName, maskPhone } from '@redgrid/access';
import type { CellValue, ImportColumn, ImportKind, RowOutcome, StageRow } from '@redgrid/imports';
import type { JobSample } from './job.entity.ts';

const MASKS: Readonly<Record<string, (text: string) => string>> = {
  phone: maskPhone,
  idNumber: maskIdNumber,
};

/** A row as its preview shows it: personal values masked, whoever looks. */
export function sampleOf({ columns }: ImportKind, { row, values }: StageRow, outcome: RowOutcome): JobSample {
  const cells = columns.map((column) => ({
    column: column.name,
    value: shown(column, values[column.name] ?? null),
  }));
  return { row, outcome, cells };
}

function shown({ name, personal }: ImportColumn, value: CellValue): string | null {
  if (value === null) return null;
  const text = (Array.isArray(value) ? value.join('、') : String(value)).slice(0, 100);
  return personal ? (MASKS[name] ?? maskName)(text) : text;
}
