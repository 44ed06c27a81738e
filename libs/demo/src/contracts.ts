import type { Chance } from './chance.ts';
import type { DemoCompound, DemoContract, DemoProject } from './county.ts';
import { daysAfter, lastDayOfTerm } from './days.ts';
import { figuresOf } from './figures.ts';
import { packOf } from './units.ts';

type State = 'IN_FORCE' | 'SUCCEEDED' | 'JUST_SIGNED' | 'INCOMPLETE' | 'EXPIRING' | 'EXPIRED';
type Draft = Omit<DemoContract, 'id'>;

/** Twenty projects: how many of their contracts stand how. */
const STATES: readonly State[] = [
  ...Array<State>(7).fill('IN_FORCE'),
  ...Array<State>(5).fill('SUCCEEDED'),
  ...Array<State>(2).fill('JUST_SIGNED'),
  ...Array<State>(2).fill('INCOMPLETE'),
  'EXPIRING',
  ...Array<State>(3).fill('EXPIRED'),
];

/**
 * One contract for every project, and for some the one before. Filed ones are complete; of those that are not filed,
 * two are new and two lack a clause, so that their filing is refused.
 */
export function contracts(
  projects: readonly DemoProject[],
  compounds: readonly DemoCompound[],
  chance: Chance,
): readonly DemoContract[] {
  const states = chance.shuffled(STATES);
  return projects
    .flatMap((project, index) => {
      const compound = compounds.find(({ id }) => id === project.compoundId);
      return compound ? drafts(project, compound, states[index % states.length] ?? 'IN_FORCE', chance) : [];
    })
    .map((draft, index) => ({ id: `demo-contract-${String(index + 1).padStart(2, '0')}`, ...draft }));
}

function drafts(project: DemoProject, compound: DemoCompound, state: State, chance: Chance): Draft[] {
  const { startsOn, years } = term(state, chance);
  const { filingDays, mandatoryClauses, serviceGrades } = figuresOf(
    packOf(compound.communityIds[0] ?? ''),
    'contract',
  );
  const top = compound.type === 'OLD_COMPOUND' ? 1 : serviceGrades.value.length - 1;
  const step = chance.between(0, top);
  const signedOn = daysAfter(
    startsOn,
    state === 'INCOMPLETE' ? -chance.between(40, 90) : -chance.between(2, 12),
  );
  const filed = state !== 'JUST_SIGNED' && state !== 'INCOMPLETE';
  const draft: Draft = {
    projectId: project.id,
    compoundId: project.compoundId,
    companyId: project.companyId,
    startsOn,
    endsOn: lastDayOfTerm(startsOn, years),
    signedOn,
    filedOn: filed ? daysAfter(signedOn, chance.between(1, filingDays.value)) : null,
    grade: serviceGrades.value[step] ?? '',
    unitPrice: 45 + 30 * step + chance.between(0, 25),
    clauses: state === 'INCOMPLETE' ? mandatoryClauses.value.slice(0, -1) : mandatoryClauses.value,
  };
  return state === 'SUCCEEDED' || state === 'JUST_SIGNED' ? [before(draft), draft] : [draft];
}

function term(state: State, chance: Chance): { startsOn: string; years: number } {
  if (state === 'JUST_SIGNED') return { startsOn: daysAfter('2026-10-29', chance.between(0, 3)), years: 3 };
  if (state === 'SUCCEEDED') return { startsOn: daysAfter('2025-01-01', chance.between(0, 400)), years: 3 };
  if (state === 'EXPIRED') return { startsOn: daysAfter('2023-03-01', chance.between(0, 180)), years: 3 };
  if (state === 'EXPIRING') return { startsOn: '2024-01-01', years: 3 };
  return { startsOn: daysAfter('2024-03-01', chance.between(0, 300)), years: 3 };
}

/** The contract of the two years before, cheaper and filed in time. */
function before(next: Draft): Draft {
  const startsOn = daysAfter(next.startsOn, -730);
  return {
    ...next,
    startsOn,
    endsOn: daysAfter(next.startsOn, -1),
    signedOn: daysAfter(startsOn, -6),
    filedOn: daysAfter(startsOn, -1),
    unitPrice: next.unitPrice - 5,
  };
}
