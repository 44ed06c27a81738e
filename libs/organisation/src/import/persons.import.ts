import { holds } from '@redgrid/access';
import { PersonalData, type UnitOfWork } from '@redgrid/database';
import { keepSources, refuse, rowsWhere, sourcesOf } from '@redgrid/imports';
import type {
  ImportStage,
  KnownSource,
  StageCall,
  StageResult,
  StageRow,
  TakenSource,
} from '@redgrid/imports';
import type { OrganisationContext } from '../context.ts';
import { mayAbout } from '../person/person.access.ts';
import { insertPersons, sealOf } from '../person/person-register.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { REGISTRARS } from '../person/person.roles.ts';
import { placeOf, unitColumnsOf } from '../place.ts';

/** The persons of owners' rows (业主人员导入): found again, recognised by identity number, or entered. */
export const personsImport: ImportStage<OrganisationContext> = {
  stage: 'persons',
  async take(unit, call, { request }) {
    const data = new PersonalData(request.database.secrets);
    const known = await sourcesOf(
      unit,
      'persons',
      call.sourceSystem,
      call.rows.map(({ sourceId }) => sourceId),
    );
    const desk = await Desk.open(unit, data, call.rows, known);
    const results = call.rows.map((row) => desk.take(row, known.get(row.sourceId) ?? null, call.dry));
    if (!call.dry) await desk.write(call, known);
    return results;
  },
};

/** What is read of persons here; their numbers stay sealed. */
type Found = Pick<
  PersonEntity,
  | 'id'
  | 'name'
  | 'version'
  | 'phoneIndex'
  | 'idNumberIndex'
  | 'cityId'
  | 'countyId'
  | 'streetId'
  | 'communityId'
  | 'compoundId'
>;
const SELECT = [
  ...(['id', 'name', 'version', 'phoneIndex', 'idNumberIndex'] as const),
  ...(['cityId', 'countyId', 'streetId', 'communityId', 'compoundId'] as const),
];

interface Numbers {
  readonly phoneIndex: string | null;
  readonly idNumberIndex: string | null;
}

/** Decides row by row who is meant, and gathers what is to be written. */
class Desk {
  private readonly entered: PersonEntity[] = [];
  private readonly changed = new Map<string, Partial<PersonEntity> & { readonly version: number }>();
  private readonly taken: TakenSource[] = [];

  private constructor(
    private readonly unit: UnitOfWork,
    private readonly data: PersonalData,
    private readonly numbers: ReadonlyMap<StageRow, Numbers>,
    private readonly byId: Map<string, Found>,
    private readonly byIdNumber: Map<string, Found>,
    private readonly byPhone: Map<string, Found>,
  ) {}

  /** Reads everybody the rows may mean: few statements, whatever the number of rows. */
  static async open(
    unit: UnitOfWork,
    data: PersonalData,
    rows: readonly StageRow[],
    known: ReadonlyMap<string, KnownSource>,
  ): Promise<Desk> {
    const numbers = new Map(rows.map((row) => [row, numbersOf(data, row)]));
    const find = (column: 'id' | 'idNumberIndex' | 'phoneIndex', values: readonly string[]) =>
      rowsWhere(unit.db, PersonEntity, { select: SELECT, column, values });
    const all = [...numbers.values()];
    const idNumbers = await find(
      'idNumberIndex',
      all.flatMap(({ idNumberIndex }) => idNumberIndex ?? []),
    );
    const phones = await find(
      'phoneIndex',
      all.flatMap(({ phoneIndex, idNumberIndex }) =>
        idNumberIndex === null && phoneIndex !== null ? [phoneIndex] : [],
      ),
    );
    const sources = await find(
      'id',
      [...known.values()].map(({ entityId }) => entityId),
    );
    return new Desk(
      unit,
      data,
      numbers,
      new Map(sources.map((each) => [each.id, each])),
      new Map(idNumbers.map((each) => [each.idNumberIndex ?? '', each])),
      new Map(phones.map((each) => [phoneKey(each.phoneIndex, each.name), each])),
    );
  }

  take(row: StageRow, source: KnownSource | null, dry: boolean): StageResult {
    const name = String(row.values.name);
    const numbers = this.numbers.get(row) ?? { phoneIndex: null, idNumberIndex: null };
    const own = source ? (this.byId.get(source.entityId) ?? null) : null;
    const twin =
      numbers.idNumberIndex === null
        ? (this.byPhone.get(phoneKey(numbers.phoneIndex, name)) ?? null)
        : (this.byIdNumber.get(numbers.idNumberIndex) ?? null);
    if (twin && twin.id !== own?.id && twin.name !== name)
      return refused('idNumber', 'IMPORT_PERSON_DIFFERS');
    const person = own && (!twin || twin.id === own.id) ? own : twin;
    if (person && person.id === own?.id && differs(person, name, numbers)) {
      if (!mayAbout(this.unit.principal, REGISTRARS, person)) return refused('name', 'FORBIDDEN');
      this.change(person, row, numbers);
    }
    if (!person && !holds(this.unit.principal, REGISTRARS, placeOf(row.passed)))
      return refused('name', 'FORBIDDEN');
    const personId = person?.id ?? this.enter(row, numbers, dry);
    this.taken.push({ sourceId: row.sourceId, entityId: personId, rowHash: row.hash });
    return { outcome: 'PASSED', passed: { personId } };
  }

  async write(call: StageCall, known: ReadonlyMap<string, KnownSource>): Promise<void> {
    await insertPersons(this.unit, this.entered);
    for (const [id, changes] of this.changed) {
      await this.unit.db.update(PersonEntity, { id }, changes);
      this.unit.touch(id);
    }
    await keepSources(this.unit, { ...call, kind: 'persons' }, this.taken, known);
  }

  /** What the row leaves blank stays as it is. */
  private change(person: Found, { values }: StageRow, { phoneIndex, idNumberIndex }: Numbers): void {
    const sealed = (value: unknown, field: 'phone' | 'idNumber') =>
      this.data.encrypt(String(value), sealOf(person.id, field));
    this.changed.set(person.id, {
      name: String(values.name),
      ...(phoneIndex === null ? {} : { phoneIndex, phoneSealed: sealed(values.phone, 'phone') }),
      ...(idNumberIndex === null
        ? {}
        : { idNumberIndex, idNumberSealed: sealed(values.idNumber, 'idNumber') }),
      version: person.version + 1,
    });
  }

  /** A new person; further rows with the same numbers mean the same one. */
  private enter(row: StageRow, numbers: Numbers, dry: boolean): string {
    const { name, phone, idNumber } = row.values;
    const id = this.unit.newId();
    const person: PersonEntity = {
      ...unitColumnsOf(row.passed),
      ...numbers,
      id,
      version: 1,
      state: 'ACTIVE',
      name: String(name),
      phoneSealed: dry || typeof phone !== 'string' ? null : this.data.encrypt(phone, sealOf(id, 'phone')),
      idNumberSealed:
        dry || typeof idNumber !== 'string' ? null : this.data.encrypt(idNumber, sealOf(id, 'idNumber')),
      partyMember: false,
      compoundId: row.passed.compoundId ?? null,
    };
    this.entered.push(person);
    if (numbers.idNumberIndex !== null) this.byIdNumber.set(numbers.idNumberIndex, person);
    else if (numbers.phoneIndex !== null) this.byPhone.set(phoneKey(numbers.phoneIndex, person.name), person);
    return id;
  }
}

function differs(person: Found, name: string, { phoneIndex, idNumberIndex }: Numbers): boolean {
  const other = (index: string | null, known: string | null) => index !== null && index !== known;
  return (
    person.name !== name || other(phoneIndex, person.phoneIndex) || other(idNumberIndex, person.idNumberIndex)
  );
}

function refused(column: string, code: Parameters<typeof refuse>[1]): StageResult {
  return { outcome: 'REFUSED', refusals: [refuse(column, code)] };
}

function numbersOf(data: PersonalData, { values: { phone, idNumber } }: StageRow): Numbers {
  return {
    phoneIndex: typeof phone === 'string' ? data.blindIndex(phone, 'phone') : null,
    idNumberIndex: typeof idNumber === 'string' ? data.blindIndex(idNumber, 'id-number') : null,
  };
}

const phoneKey = (phoneIndex: string | null, name: string): string =>
  phoneIndex === null ? '' : `${phoneIndex} ${name}`;
