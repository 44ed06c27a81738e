import type { Chance } from './chance.ts';
import type { DemoCompany, DemoCreditFact } from './county.ts';
import { dataFile } from './data-file.ts';
import { daysAfter, TODAY } from './days.ts';
import { figuresOf } from './figures.ts';

/** Of a hundred facts of a company, about so many speak for it; in the order of the companies. */
const FAVOURABLE = [90, 70, 80, 55, 60, 25];
/** Accidents and entries in the bad-behaviour record are more than a demonstration needs. */
const TOO_GRAVE = -15;

/** What a credit fact says, by its kind. */
export const creditNotes = (): Readonly<Record<string, string>> =>
  dataFile<Record<string, string>>('credit-notes.yaml');

/** Four to twelve facts for each company over fourteen months, so that the oldest no longer count. */
export function creditFacts(companies: readonly DemoCompany[], chance: Chance): readonly DemoCreditFact[] {
  const kinds = Object.entries(figuresOf('shanting-2020', 'companyCredit').factKinds.value);
  const gains = kinds.filter(([, { points }]) => points > 0).map(([kind]) => kind);
  const losses = kinds.filter(([, { points }]) => points < 0 && points > TOO_GRAVE).map(([kind]) => kind);
  const notes = creditNotes();
  return companies
    .flatMap(({ id: companyId }, index) =>
      Array.from({ length: chance.between(4, 12) }, () => {
        const kind = chance.pick(chance.percent(FAVOURABLE[index] ?? 50) ? gains : losses);
        const happenedOn = daysAfter(TODAY, -chance.between(1, 425));
        return { companyId, kind, happenedOn, note: `${notes[kind] ?? kind}（示例）` };
      }),
    )
    .map((fact, index) => ({ id: `demo-credit-fact-${String(index + 1).padStart(3, '0')}`, ...fact }));
}
