import { holds, maskIdNumber, maskName, maskPhone, type Role } from '@redgrid/access';
import {
  command,
  isDuplicate,
  listPage,
  nestedPage,
  PersonalData,
  rowLoader,
  saveVersion,
  where,
  type Connection,
  type PageArguments,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { directoryFact, sharedEntity } from '@redgrid/events';
import { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import { CommitteeSeatEntity } from '../owners-committee/committee-seat.entity.ts';
import { placeOf } from '../place.ts';
import type { ErasePersonReceiptRow } from './erase-person.receipt.ts';
import type { FindPersonReceiptRow } from './find-person.receipt.ts';
import { insertPersons, personNotice, personRow, sealOf, type PersonDraft } from './person-register.ts';
import { PersonRevealEntity } from './person-reveal.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { mayAbout, PERSON_RULES } from './person.access.ts';
import { idNumberOf, phoneOf } from './person-numbers.ts';
import {
  ERASERS,
  NAME_READERS,
  PARTY_READERS,
  REGISTRARS,
  REVEAL_SUPERVISORS,
  REVEALERS,
} from './person.roles.ts';
import { isReason } from './person.rules.ts';
import type { RecordPartyMembershipReceiptRow } from './record-party-membership.receipt.ts';
import type { RegisterPersonReceiptRow } from './register-person.receipt.ts';
import type { RevealPersonReceiptRow } from './reveal-person.receipt.ts';

type Key = string | null | undefined;
const LONGEST_REASON = 200;
const MOST_FOUND = 20;
/** How long a receipt still opens the data: long enough for a lost answer, too short for a second use. */
const OPEN_MS = 10 * 60_000;

/** A person to be registered, and where. */
export interface Registration extends PersonDraft {
  readonly communityId: string;
  readonly compoundId?: string | null;
}
/** A person's data in the clear. */
export interface Identity {
  readonly name: string;
  readonly phone: string | null;
  readonly idNumber: string | null;
}

/** The register of persons: masked for everyone, unmasked on a recorded reason only. */
export class PersonService {
  readonly byId;
  /** For rows another scoped row has led to; show nothing of them but what a rule allows. */
  readonly led;
  private readonly data: PersonalData;

  constructor(private readonly request: RequestContext) {
    this.byId = rowLoader(request, { entity: PersonEntity, column: 'id', rules: PERSON_RULES });
    this.led = rowLoader(request, { entity: PersonEntity, column: 'id', rules: 'ALL' });
    this.data = new PersonalData(request.database.secrets);
  }

  list(
    filter: { readonly communityId?: string | null; readonly compoundId?: string | null },
    page: PageArguments,
  ): Promise<Connection<PersonEntity>> {
    return listPage(this.request, {
      name: 'persons',
      entity: PersonEntity,
      rules: PERSON_RULES,
      where: where<PersonEntity>(filter),
      orderBy: 'id',
      page,
    });
  }

  name(person: PersonEntity): string {
    return this.may(NAME_READERS, person) ? person.name : maskName(person.name);
  }

  phone({ id, phoneSealed }: PersonEntity): string | null {
    return phoneSealed && maskPhone(this.data.decrypt(phoneSealed, sealOf(id, 'phone')));
  }

  idNumber({ id, idNumberSealed }: PersonEntity): string | null {
    return idNumberSealed && maskIdNumber(this.data.decrypt(idNumberSealed, sealOf(id, 'idNumber')));
  }

  partyMember(person: PersonEntity): boolean | null {
    return this.may(PARTY_READERS, person) ? person.partyMember : null;
  }

  async revealCount(person: PersonEntity): Promise<number | null> {
    if (!this.may(REVEAL_SUPERVISORS, person)) return null;
    return (await (await this.looks(person, { first: 0 })).totalCount()).value;
  }

  reveals(person: PersonEntity, page: PageArguments): Promise<Connection<PersonRevealEntity>> {
    return this.looks(person, page);
  }

  register(
    key: Key,
    { communityId, compoundId = null, ...draft }: Registration,
  ): Promise<RegisterPersonReceiptRow> {
    return command('registerPerson', key, async (unit) => {
      const community = await unit.db.findOneBy(AdministrativeUnitEntity, {
        id: communityId,
        level: 'COMMUNITY',
      });
      if (!community) throw new DomainError('NOT_FOUND', { id: communityId });
      if (!holds(this.request.principal, REGISTRARS, placeOf(community))) throw new DomainError('FORBIDDEN');
      if (compoundId !== null) await demandWithin(unit, compoundId, communityId);
      const row = personRow(this.data, unit.newId(), draft, { ...community, compoundId });
      await insertPersons(unit, [row]).catch((error: unknown) => {
        throw isDuplicate(error) ? new DomainError('PERSON_ALREADY_REGISTERED') : error;
      });
      return { id: row.id, version: row.version };
    });
  }

  recordPartyMembership(
    key: Key,
    { personId: id, version, partyMember }: { personId: string; version: number; partyMember: boolean },
  ): Promise<RecordPartyMembershipReceiptRow> {
    return command('recordPartyMembership', key, async (unit) => {
      const person = await this.known(id);
      if (!holds(this.request.principal, PARTY_READERS, placeOf(person))) throw new DomainError('FORBIDDEN');
      const next = await saveVersion(unit.db, PersonEntity, { id, version }, { partyMember });
      unit.touch(id);
      return { id, version: next };
    });
  }

  reveal(key: Key, personId: string, reason: string): Promise<RevealPersonReceiptRow> {
    return command('revealPerson', key, async (unit) => {
      const why = reasonOf(reason);
      const person = await this.known(personId);
      if (!this.may(REVEALERS, person)) throw new DomainError('FORBIDDEN');
      const [id] = await this.log(unit, [personId], 'REVEALED', why);
      return { id: id ?? '', personId, revealedAt: unit.now.toISOString() };
    });
  }

  /** What a reveal's receipt opens: for a short while, and only while the right to it lasts. */
  async identity({ personId, revealedAt }: RevealPersonReceiptRow): Promise<Identity | null> {
    const person = await this.byId.load(personId);
    const age = this.request.unit.now.getTime() - Date.parse(revealedAt);
    if (!person || age > OPEN_MS || !this.may(REVEALERS, person)) return null;
    const { id, name, phoneSealed, idNumberSealed } = person;
    return {
      name,
      phone: phoneSealed && this.data.decrypt(phoneSealed, sealOf(id, 'phone')),
      idNumber: idNumberSealed && this.data.decrypt(idNumberSealed, sealOf(id, 'idNumber')),
    };
  }

  findByPhone(key: Key, phone: string, reason: string): Promise<FindPersonReceiptRow> {
    return command('findPersonByPhone', key, (unit) => {
      const phoneIndex = this.data.blindIndex(phoneOf(phone), 'phone');
      return this.find(unit, { phoneIndex }, 'FOUND_BY_PHONE', reason);
    });
  }

  findByIdNumber(key: Key, idNumber: string, reason: string): Promise<FindPersonReceiptRow> {
    return command('findPersonByIdNumber', key, (unit) => {
      const idNumberIndex = this.data.blindIndex(idNumberOf(idNumber), 'id-number');
      return this.find(unit, { idNumberIndex }, 'FOUND_BY_ID', reason);
    });
  }

  async found({ personIds }: FindPersonReceiptRow): Promise<PersonEntity[]> {
    const persons = await Promise.all(personIds.map((id) => this.byId.load(id)));
    return persons.filter((person) => person !== null);
  }

  erase(key: Key, id: string, version: number, reason: string): Promise<ErasePersonReceiptRow> {
    return command('erasePerson', key, async (unit) => {
      reasonOf(reason);
      const person = await this.known(id);
      if (!holds(this.request.principal, ERASERS, placeOf(person))) throw new DomainError('FORBIDDEN');
      if (await unit.db.existsBy(CommitteeSeatEntity, { personId: id, sitting: true }))
        throw new DomainError('PERSON_HOLDS_OFFICE', { personId: id });
      const next = await saveVersion(unit.db, PersonEntity, { id, version }, ERASED);
      const erased = {
        type: 'organisation.person.erased.v1',
        subject: id,
        subjectVersion: next,
        place: placeOf(person),
        data: {},
      };
      unit.emit(directoryFact(erased, personNotice('ERASED', [])));
      return { id, version: next };
    });
  }

  private may(roles: readonly Role[], person: PersonEntity): boolean {
    return mayAbout(this.request.principal, roles, person);
  }

  /** Read scope hides who is elsewhere: the same answer as for an id that does not exist. */
  private async known(id: string): Promise<PersonEntity> {
    const person = await this.byId.load(id);
    if (!person) throw new DomainError('NOT_FOUND', { id });
    return person;
  }

  private async find(
    unit: UnitOfWork,
    index: { readonly phoneIndex: string } | { readonly idNumberIndex: string },
    kind: PersonRevealEntity['kind'],
    reason: string,
  ): Promise<FindPersonReceiptRow> {
    const why = reasonOf(reason);
    const matching = await unit.db.find(PersonEntity, { where: index, order: { id: 'ASC' } });
    const personIds = matching
      .filter((person) => this.may(REVEALERS, person))
      .slice(0, MOST_FOUND)
      .map(({ id }) => id);
    await this.log(unit, personIds, kind, why);
    return { personIds, searchedAt: unit.now.toISOString() };
  }

  private async log(
    unit: UnitOfWork,
    personIds: readonly string[],
    kind: PersonRevealEntity['kind'],
    reason: string,
  ): Promise<string[]> {
    const principalId = this.request.principal?.id ?? '';
    const rows = personIds.map((personId) => ({
      id: unit.newId(),
      personId,
      principalId,
      kind,
      reason,
      at: unit.now,
    }));
    for (const { personId } of rows) unit.touch(personId);
    if (rows.length > 0) await unit.db.insert(PersonRevealEntity, rows);
    return rows.map(({ id }) => id);
  }

  private looks(person: PersonEntity, page: PageArguments): Promise<Connection<PersonRevealEntity>> {
    const rules = this.may(REVEAL_SUPERVISORS, person) ? ('PUBLIC' as const) : [];
    const shown = rules === 'PUBLIC' ? 'seen' : 'hidden';
    return nestedPage(
      this.request,
      { name: `reveals:${shown}`, entity: PersonRevealEntity, rules, orderBy: 'at', direction: 'DESC', page },
      { column: 'personId', id: person.id },
    );
  }
}

const ERASED: Partial<PersonEntity> = {
  state: 'ERASED',
  name: '',
  phoneSealed: null,
  phoneIndex: null,
  idNumberSealed: null,
  idNumberIndex: null,
  partyMember: false,
};

function reasonOf(written: string): string {
  if (!isReason(written)) throw new DomainError('REASON_REQUIRED');
  return plainText(written, 'reason', LONGEST_REASON);
}

async function demandWithin(unit: UnitOfWork, compoundId: string, communityId: string): Promise<void> {
  const { places } = await sharedEntity(unit, 'COMPOUND', compoundId, 'THOSE_THERE');
  if (!places.some((place) => place.communityId === communityId))
    throw new DomainError('NOT_FOUND', { id: compoundId });
}
