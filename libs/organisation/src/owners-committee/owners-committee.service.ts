import { holds, maskName, Role, ScopeType } from '@redgrid/access';
import {
  command,
  isDuplicate,
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  saveVersion,
  where,
  type Condition,
  type Connection,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { directoryRules, sharedEntity, type DirectoryPlaceEntity } from '@redgrid/events';
import { defaultPacks, frozen, localDate, thaw, type RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { columnOf } from '../administrative-unit/administrative-unit.rules.ts';
import type { AdministrativeUnitService } from '../administrative-unit/administrative-unit.service.ts';
import type { PersonEntity } from '../person/person.entity.ts';
import { isOwn, mayName } from '../person/person.access.ts';
import type { PersonService } from '../person/person.service.ts';
import { placeOf, unitColumnsOf } from '../place.ts';
import type { CommitteeMemberView } from './committee-member.view.ts';
import { CommitteeSeatEntity } from './committee-seat.entity.ts';
import { OwnersCommitteeTermEntity } from './owners-committee-term.entity.ts';
import { OwnersCommitteeEntity } from './owners-committee.entity.ts';
import { seatedFact } from './owners-committee.facts.ts';
import {
  compositionAdvice,
  compositionChecks,
  inOrder,
  listProblem,
  termEnd,
  type Composition,
  type ElectedMember,
} from './owners-committee.rules.ts';
import type { SeatOwnersCommitteeReceiptRow } from './seat-owners-committee.receipt.ts';
import type { SeatingColumns } from './seating-columns.ts';
import { SEATERS } from './owners-committee.roles.ts';

type Key = string | null | undefined;

/** Whoever sees a compound sees its committee, in each of the communities the compound lies in. */
const RULES: readonly RowRule[] = directoryRules().map((rule) => ({
  ...rule,
  ...(rule.via ? { via: { ...rule.via, from: 'compoundId' } } : {}),
}));
const MOST_ELECTED = 50;
const MOST_PREVIEWED = 1000;

/** What the election office reports. */
export interface Election {
  readonly compoundId: string;
  /** The version of the sitting committee the caller saw; none for a first election. */
  readonly version?: number | null;
  readonly members: readonly ElectedMember[];
  readonly seatedOn: string;
}
/** A committee that is only thought of. */
export interface Preview {
  readonly members: number;
  readonly partyMembers: number;
  readonly chairIsPartyMember: boolean;
  readonly newlyFounded: boolean;
}

/** Reads and seats owners' committees. */
export class OwnersCommitteeService {
  readonly byId;
  readonly byCompound;
  private readonly seats;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly units: AdministrativeUnitService,
    private readonly persons: PersonService,
  ) {
    this.byId = rowLoader(request, { entity: OwnersCommitteeEntity, column: 'id', rules: RULES });
    this.byCompound = rowLoader(request, {
      entity: OwnersCommitteeEntity,
      column: 'compoundId',
      rules: RULES,
    });
    this.seats = rowsLoader(request, {
      entity: CommitteeSeatEntity,
      column: 'termId',
      rules: 'ALL',
      orderBy: 'ordinal',
    });
  }

  async list(
    { unitId, termEndsBy }: { readonly unitId?: string | null; readonly termEndsBy?: string | null },
    page: PageArguments,
  ): Promise<Connection<OwnersCommitteeEntity>> {
    const conditions: Condition<OwnersCommitteeEntity>[] = [];
    if (typeof unitId === 'string') {
      const unit = await this.units.byId.load(unitId);
      conditions.push(...where<OwnersCommitteeEntity>({ [unit ? columnOf(unit.level) : 'id']: unitId }));
    }
    if (typeof termEndsBy === 'string')
      conditions.push({ column: 'termEndsOn', is: '<=', value: termEndsBy });
    return listPage(this.request, {
      name: 'ownersCommittees',
      entity: OwnersCommitteeEntity,
      rules: RULES,
      where: conditions,
      orderBy: 'termEndsOn',
      page,
    });
  }

  terms({ id }: OwnersCommitteeEntity, page: PageArguments): Promise<Connection<OwnersCommitteeTermEntity>> {
    return nestedPage(
      this.request,
      {
        name: 'ownersCommitteeTerms',
        entity: OwnersCommitteeTermEntity,
        rules: RULES,
        orderBy: 'number',
        direction: 'DESC',
        page,
      },
      { column: 'committeeId', id },
    );
  }

  async members(termId: string, seating: SeatingColumns): Promise<CommitteeMemberView[]> {
    const place = { ...placeOf(seating), [ScopeType.Compound]: seating.compoundId };
    return (await this.seats.load(termId)).map(({ personId, chair }) => ({ personId, chair, place }));
  }

  async memberName({ personId, place }: CommitteeMemberView): Promise<string> {
    const { principal } = this.request;
    const person = await this.persons.led.load(personId);
    if (!person) return maskName('');
    // Their own compound's committee, not every one of the community they live in.
    const compound = { [ScopeType.Compound]: place[ScopeType.Compound] ?? null };
    const neighbour = holds(principal, [Role.Owner, Role.Resident], compound);
    const clear = neighbour || isOwn(principal, person) || mayName(principal, [place, placeOf(person)]);
    return clear ? person.name : maskName(person.name);
  }

  checks(seating: SeatingColumns): RuleCheck[] {
    return compositionChecks(compositionOf(seating), figuresOf(seating));
  }

  advice(seating: SeatingColumns): RuleCheck[] {
    return compositionAdvice(compositionOf(seating), figuresOf(seating));
  }

  /** What the rules in force at a unit say to a committee like this. */
  async preview(unitId: string, { newlyFounded, ...thought }: Preview): Promise<RuleCheck[]> {
    demandCount('members', thought.members, MOST_PREVIEWED);
    demandCount('partyMembers', thought.partyMembers, thought.members);
    const unit = await this.units.byId.load(unitId);
    if (!unit) throw new DomainError('NOT_FOUND', { id: unitId });
    const previous = newlyFounded ? null : { members: 0, partyMembers: 0 };
    return compositionChecks({ ...thought, previous }, await this.policy.figures('committee', unit));
  }

  /** Replaces the sitting committee, or refuses with every rule the new one was held against. */
  seat(key: Key, election: Election, id?: string): Promise<SeatOwnersCommitteeReceiptRow> {
    return command('seatOwnersCommittee', key, async (unit) => {
      demandFew(election.members);
      const places = await this.placesFor(unit, election.compoundId);
      const sitting = await this.sitting(unit, election);
      demandDay(unit, election.seatedOn, sitting);
      const composition = compositionWith(await this.elected(election.members), election.members, sitting);
      const [place] = places;
      const figures = await this.policy.figures('committee', place ?? {});
      const checks = compositionChecks(composition, figures);
      if (checks.some(({ passed }) => !passed))
        throw new DomainError('COMMITTEE_COMPOSITION_INVALID', { checks });
      if (listProblem(election.members) === 'CHAIR') throw new DomainError('COMMITTEE_CHAIR_REQUIRED');

      const seating: SeatingColumns = {
        compoundId: election.compoundId,
        number: (sitting?.number ?? 0) + 1,
        seatedOn: election.seatedOn,
        termEndsOn: termEnd(election.seatedOn, figures.termYears.value),
        memberCount: composition.members,
        partyMembers: composition.partyMembers,
        chairIsPartyMember: composition.chairIsPartyMember,
        previous: composition.previous,
        frozen: frozen<'committee'>(figures),
        ...unitColumnsOf(place ?? {}),
      };
      const committee = await store(unit, sitting, seating, id ?? unit.newId());
      await seatMembers(unit, committee, election.members);
      unit.emit(seatedFact(committee, places));
      const { version, termId } = committee;
      return { id: committee.id, version, termId, checks, advice: compositionAdvice(composition, figures) };
    });
  }

  /** A compound elsewhere and one that does not exist look alike; a role at the place is needed to act. */
  private async placesFor(unit: UnitOfWork, compoundId: string): Promise<DirectoryPlaceEntity[]> {
    const { places } = await sharedEntity(unit, 'COMPOUND', compoundId, 'THOSE_THERE');
    const { principal } = this.request;
    if (!places.some((place) => holds(principal, SEATERS, placeOf(place))))
      throw new DomainError('FORBIDDEN');
    return [...places];
  }

  private async sitting(
    { db }: UnitOfWork,
    { compoundId, version = null }: Election,
  ): Promise<OwnersCommitteeEntity | null> {
    const sitting = await db.findOneBy(OwnersCommitteeEntity, { compoundId });
    const currentVersion = sitting?.version ?? null;
    if (currentVersion !== version)
      throw new DomainError('CONFLICT', { id: sitting?.id ?? null, currentVersion });
    return sitting;
  }

  private async elected(members: readonly ElectedMember[]): Promise<PersonEntity[]> {
    if (listProblem(members) === 'TWICE') throw new DomainError('COMMITTEE_MEMBER_TWICE');
    const persons = await Promise.all(members.map(({ personId }) => this.persons.byId.load(personId)));
    const unknown = members.filter((_, index) => persons[index]?.state !== 'ACTIVE');
    if (unknown.length > 0)
      throw new DomainError('COMMITTEE_MEMBER_UNKNOWN', {
        personIds: unknown.map(({ personId }) => personId),
      });
    return persons.filter((person) => person !== null);
  }
}

function compositionOf({
  memberCount,
  partyMembers,
  chairIsPartyMember,
  previous,
}: SeatingColumns): Composition {
  return { members: memberCount, partyMembers, chairIsPartyMember, previous };
}

/** The kept figures; one that came into being later has no say here, so any value serves. */
function figuresOf({ frozen: kept, seatedOn }: SeatingColumns) {
  return thaw('committee', kept, defaultPacks().sheet('default', 'committee', seatedOn));
}

function compositionWith(
  persons: readonly PersonEntity[],
  members: readonly ElectedMember[],
  sitting: OwnersCommitteeEntity | null,
): Composition {
  const chairs = members.filter(({ chair }) => chair).map(({ personId }) => personId);
  return {
    members: members.length,
    partyMembers: persons.filter(({ partyMember }) => partyMember).length,
    chairIsPartyMember: persons.some(({ id, partyMember }) => partyMember && chairs.includes(id)),
    previous: sitting && { members: sitting.memberCount, partyMembers: sitting.partyMembers },
  };
}

async function store(
  unit: UnitOfWork,
  sitting: OwnersCommitteeEntity | null,
  seating: SeatingColumns,
  newId: string,
): Promise<OwnersCommitteeEntity> {
  const termId = unit.newId();
  const id = sitting?.id ?? newId;
  const version = (sitting?.version ?? 0) + 1;
  const row = { ...seating, id, version, termId };
  if (sitting) {
    await saveVersion(unit.db, OwnersCommitteeEntity, sitting, { ...seating, termId });
    const replaced = { state: 'REPLACED', replacedOn: seating.seatedOn } as const;
    await unit.db.update(OwnersCommitteeTermEntity, { id: sitting.termId }, replaced);
  } else
    await unit.db.insert(OwnersCommitteeEntity, row as never).catch((error: unknown) => {
      throw isDuplicate(error) ? new DomainError('CONFLICT', { currentVersion: 1 }) : error;
    });
  const term = { ...seating, id: termId, committeeId: id, state: 'SEATED' as const, replacedOn: null };
  await unit.db.insert(OwnersCommitteeTermEntity, term as never);
  return row;
}

async function seatMembers(
  unit: UnitOfWork,
  { id: committeeId, termId }: OwnersCommitteeEntity,
  members: readonly ElectedMember[],
): Promise<void> {
  await unit.db.update(CommitteeSeatEntity, { committeeId, sitting: true }, { sitting: false });
  const seats = inOrder(members).map(({ personId, chair }, ordinal) => {
    unit.touch(personId);
    return { id: unit.newId(), committeeId, termId, personId, chair, ordinal, sitting: true };
  });
  await unit.db.insert(CommitteeSeatEntity, seats);
}

function demandFew(members: readonly ElectedMember[]): void {
  if (members.length > MOST_ELECTED)
    throw new DomainError('BAD_USER_INPUT', { field: 'members', most: MOST_ELECTED });
}

function demandDay(unit: UnitOfWork, seatedOn: string, sitting: OwnersCommitteeEntity | null): void {
  const today = localDate(unit.now);
  if (seatedOn > today || (sitting && seatedOn <= sitting.seatedOn))
    throw new DomainError('BAD_USER_INPUT', {
      field: 'seatedOn',
      most: today,
      after: sitting?.seatedOn ?? null,
    });
}

function demandCount(field: string, count: number, most: number): void {
  if (count < 0 || count > most) throw new DomainError('BAD_USER_INPUT', { field, least: 0, most });
}
