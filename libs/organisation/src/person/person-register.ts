import { chunksOf, type Fact, type PersonalData, type UnitOfWork } from '@redgrid/database';
import { plainText } from '@redgrid/errors';
import { directoryChunkFact, directoryFact, MOST_NOTICES, type DirectoryNotice } from '@redgrid/events';
import { placeOf, unitColumnsOf, type ScopeColumns } from '../place.ts';
import { insertRows } from '@redgrid/imports';
import { PersonEntity } from './person.entity.ts';
import { idNumberOf, phoneOf } from './person-numbers.ts';

/** A person as reported. */
export interface PersonDraft {
  readonly name: string;
  readonly phone?: string | null;
  readonly idNumber?: string | null;
  readonly partyMember: boolean;
}

const LONGEST_NAME = 64;

/** Which field of which record a sealed value belongs to. */
export const sealOf = (id: string, field: 'phone' | 'idNumber') => `person:${id}:${field}`;

/** The row of a person, with the numbers sealed. */
export function personRow(
  data: PersonalData,
  id: string,
  { name, phone, idNumber, partyMember }: PersonDraft,
  place: ScopeColumns,
): PersonEntity {
  const plain = {
    phone: typeof phone === 'string' ? phoneOf(phone) : null,
    idNumber: typeof idNumber === 'string' ? idNumberOf(idNumber) : null,
  };
  return {
    id,
    version: 1,
    state: 'ACTIVE',
    name: plainText(name, 'name', LONGEST_NAME),
    phoneSealed: plain.phone && data.encrypt(plain.phone, sealOf(id, 'phone')),
    phoneIndex: plain.phone && data.blindIndex(plain.phone, 'phone'),
    idNumberSealed: plain.idNumber && data.encrypt(plain.idNumber, sealOf(id, 'idNumber')),
    idNumberIndex: plain.idNumber && data.blindIndex(plain.idNumber, 'id-number'),
    partyMember,
    ...unitColumnsOf(place),
    compoundId: place.compoundId ?? null,
  };
}

/** What the directories of other domains keep of a person: that there is one, and in which units; never a name. */
export function personNotice(state: PersonEntity['state'], places: readonly ScopeColumns[]): DirectoryNotice {
  return { kind: 'PERSON', state, name: '', places: places.map(unitColumnsOf) };
}

/**
 * Writes persons within a running command and tells the directories of them: one fact for each MOST_NOTICES, which says
 * how many, and where if that is one place.
 */
export async function insertPersons(unit: UnitOfWork, rows: readonly PersonEntity[]): Promise<void> {
  await insertRows(unit.db, PersonEntity, rows);
  for (const chunk of chunksOf(rows, MOST_NOTICES)) unit.emit(registeredFact(unit, chunk));
}

function registeredFact(unit: UnitOfWork, rows: readonly PersonEntity[]): Fact {
  const [only, ...others] = rows;
  const alone = only && others.length === 0 ? only : null;
  const fact = {
    type: 'organisation.persons.registered.v1',
    subject: alone?.id ?? unit.newId(),
    subjectVersion: 1,
    place: sharedPlace(rows),
    data: { count: rows.length },
  };
  return alone
    ? directoryFact(fact, personNotice('ACTIVE', [alone]))
    : directoryChunkFact(
        fact,
        rows.map((row) => ({ ...personNotice('ACTIVE', [row]), id: row.id, version: row.version })),
      );
}

function sharedPlace(rows: readonly PersonEntity[]) {
  const places = rows.map((row) => Object.entries(placeOf(row)));
  const [first = []] = places;
  const shared = first.filter(([type, id]) =>
    rows.every((row) => (placeOf(row) as Record<string, unknown>)[type] === id),
  );
  return Object.fromEntries(shared);
}
