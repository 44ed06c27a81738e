import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultPacks, type Statement } from '@redgrid/policy';

const FIRST_LINES = `# Policy packs

Every figure of every pack, printed from \`libs/policy/packs\` by \`npx tsx tools/policies/print.ts\`. Do not edit.
A pack takes what it does not state from the pack it extends. "To be confirmed": the unit that uses the figure checks
it against its own documents first. "—" as value: the documents of the pack do not ask for it.`;

/** The register of all packs as Markdown; the same packs give the same text. */
export function policiesMarkdown(): string {
  const packs = defaultPacks();
  const sections = packs.ids().map((packId) => {
    const [, ...extended] = packs.chain(packId);
    const over =
      extended.length > 0 ? `Extends ${extended.map((id) => `\`${id}\``).join(' → ')}.` : 'The base.';
    const lines = packs.own(packId).map(line);
    return [
      `## ${packId}: ${packs.title(packId)}`,
      `${over} Version \`${packs.version(packId)}\`. ${lines.length} figures of its own.`,
      [
        '| Figure | Value | Unit | Clause | To be confirmed | Note |',
        '|---|---|---|---|---|---|',
        ...lines,
      ].join('\n'),
    ].join('\n\n');
  });
  return `${[FIRST_LINES, ...sections].join('\n\n')}\n`;
}

function line({ name, value, unit, clause, note, validFrom, validTo }: Statement): string {
  const since = validFrom > '0001-01-01' ? `from ${validFrom}` : '';
  const until = validTo < '9999-12-31' ? `to ${validTo}` : '';
  const dates = [since, until].filter(Boolean).join(' ');
  const confirm = clause.toBeConfirmed ? 'yes' : '';
  const source = `${clause.document} ${clause.number}`;
  const remarks = [note ?? '', dates].filter(Boolean).join('; ');
  const cells = [`\`${name}\``, written(value), unit, source, confirm, remarks];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A value as people read it: 3/5, > 1/2, 8 working hours, code lists with commas. */
function written(value: unknown): string {
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(written).join(', ') || 'none';
  if (typeof value !== 'object') return `${value as number | string}`;
  if ('numerator' in value && 'denominator' in value) return share({ comparison: undefined, ...value });
  if ('amount' in value && 'unit' in value) return `${String(value.amount)} ${words(String(value.unit))}`;
  if ('atLeast' in value && 'every' in value) return rhythm({ days: undefined, ...value });
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${written(part)}`);
  return pairs.join('; ');
}

function share(value: { numerator: unknown; denominator: unknown; comparison?: unknown }): string {
  const sign = { AT_LEAST: '≥ ', MORE_THAN: '> ' }[String(value.comparison)] ?? '';
  return `${sign}${String(value.numerator)}/${String(value.denominator)}`;
}

function rhythm(value: { atLeast: unknown; every: unknown; days?: unknown }): string {
  const days = Array.isArray(value.days) ? ` on days ${value.days.join(', ')}` : '';
  return `≥ ${String(value.atLeast)} per ${words(String(value.every))}${days}`;
}

function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../../docs/POLICIES.md', import.meta.url), policiesMarkdown());
