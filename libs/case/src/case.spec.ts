import { open, Role, type Principal } from '@redgrid/access';
import {
  asCall,
  column,
  command,
  drift,
  instant,
  int,
  key,
  optional,
  orNull,
  primary,
} from '@redgrid/database';
import { tablesOf, buildSubgraph, type BaseContext, type Domain } from '@redgrid/subgraph';
import { at, person, startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import fc from 'fast-check';
import { parse } from 'graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  advance,
  caseEntities,
  caseHistory,
  caseMigrations,
  defineCase,
  openCase,
  openSteps,
} from './index.ts';
import { CaseHistoryEntity } from './case-history.entity.ts';

const STATES = ['DRAFT', 'PROPOSED', 'FILED', 'RETURNED', 'LAPSED'] as const;
const CHECK = { rule: 'R', clause: {} as never, required: '1', actual: '0' };

const filing = defineCase({
  kind: 'FILING',
  states: STATES,
  initial: 'DRAFT',
  transitions: {
    propose: { from: ['DRAFT', 'RETURNED'], to: 'PROPOSED', roles: [Role.Street], own: true },
    file: {
      from: ['PROPOSED'],
      to: 'FILED',
      roles: [Role.Street, Role.DistrictPropertyAuthority],
      otherEyesThan: ['propose'],
      checks: ({ complete }: { complete: boolean }) => [{ ...CHECK, passed: complete }],
      due: () => new Date('2026-10-01T00:00:00.000Z'),
    },
    giveBack: {
      from: ['PROPOSED'],
      to: 'RETURNED',
      roles: [Role.DistrictPropertyAuthority],
      needsNote: true,
    },
    lapse: { from: ['PROPOSED', 'RETURNED'], to: 'LAPSED', bySystem: true },
  },
});
type Step = keyof typeof filing.transitions;

@Entity('filing')
class FilingEntity {
  @PrimaryColumn(key())
  id!: string;
  @Column(key(16))
  state!: (typeof STATES)[number];
  @Column(int)
  version!: number;
  @Column(orNull(instant))
  dueAt!: Date | null;
}
const domain: Domain = {
  name: 'property',
  sdl: [],
  resolvers: {},
  shield: {},
  schema: buildSubgraph(
    [parse('type Query { none: String } type Filing @key(fields: "id") { id: ID! }')],
    {},
    { Filing: { id: open } },
  ),
  entities: [FilingEntity, ...caseEntities],
  migrations: [
    ...caseMigrations,
    {
      name: '2026-11-05-create-filing',
      async up(tables) {
        await tables.create('filing', {
          id: primary(column.key()),
          state: column.key(16),
          version: column.int,
          dueAt: optional(column.instant),
        });
      },
      async down(tables) {
        await tables.drop('filing');
      },
    },
  ],
  context: (request): BaseContext => ({ principal: request.principal, language: request.language, request }),
};

const HERE = [{ STREET: 's1', COUNTY: 'k1' }];
const street = person('street', at(Role.Street, 'STREET', 's1'));
const colleague = person('colleague', at(Role.Street, 'STREET', 's1'));
const district = person('district', at(Role.DistrictPropertyAuthority, 'COUNTY', 'k1'));
const elsewhere = person('elsewhere', at(Role.Street, 'STREET', 's2'));
const owner = person('owner', { role: Role.Owner, scopeType: 'HOUSE', scopeId: 'h1' });

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(domain);
});
afterAll(async () => {
  await subgraph.close();
});

const act = <Result extends object>(who: Principal, work: Parameters<typeof command<Result>>[2]) =>
  asCall(subgraph.request(who), {}, () => command('act', null, work));
const opened = (who = street) =>
  act(who, (unit) => openCase(unit, filing, FilingEntity, { id: unit.newId(), dueAt: null }));
const rowOf = async (id: string) =>
  await subgraph.running.database.reader.manager.findOneByOrFail(FilingEntity, { id });

/** One step by somebody on the case as it is now; gives the code of the refusal, or the state reached. */
async function step(
  who: Principal,
  id: string,
  name: Step,
  options: { note?: string; version?: number; complete?: boolean; as?: 'SYSTEM'; own?: string[] } = {},
): Promise<string> {
  const { complete = true, ...move } = options;
  const facts = { complete } as never;
  try {
    const { state } = await act(who, async (unit) =>
      advance(unit, filing, name, {
        entity: FilingEntity,
        row: await unit.db.findOneByOrFail(FilingEntity, { id }),
        places: HERE,
        facts,
        ...move,
      }),
    );
    return state;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
const historyOf = (id: string) => caseHistory(subgraph.request(null)).load(id);

describe('GW-07 a declared case', () => {
  it('is refused at the start when its declaration contradicts itself', () => {
    const spec = { kind: 'X', states: ['A', 'B'] as const, initial: 'A' as const };
    const roles = [Role.Street];
    const declare = (transitions: object) => () => defineCase({ ...spec, transitions: transitions as never });
    expect(declare({ go: { from: ['A'], to: 'C', roles } })).toThrow('go names C; nothing leads to B');
    expect(declare({ go: { from: ['A'], to: 'B' } })).toThrow('nobody may go');
    expect(declare({ go: { from: ['A'], to: 'B', roles, otherEyesThan: ['sign'] } })).toThrow('sign');
    expect(declare({ open: { from: ['A'], to: 'B', roles } })).toThrow('open');
    expect(declare({ go: { from: ['A'], to: 'B', roles, otherEyesThan: ['open'] } })).not.toThrow();
  });
  it('leaves no drift between entities and migrations', async () => {
    expect(tablesOf(domain).entities).toContain(CaseHistoryEntity);
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
});

describe('GW-05 a case', () => {
  it('leaves columns alone that its step does not change: they may follow facts meanwhile', async () => {
    const { id } = await opened();
    const dueAt = new Date('2026-12-01T00:00:00.000Z');
    await act(street, async (unit) => {
      const row = await unit.db.findOneByOrFail(FilingEntity, { id });
      await unit.db.update(FilingEntity, { id }, { dueAt });
      return advance(unit, filing, 'propose', { entity: FilingEntity, row, places: HERE });
    });
    expect(await rowOf(id)).toMatchObject({ state: 'PROPOSED', version: 2, dueAt });
  });
  it('moves on with a history of who moved it from where to where, when and why', async () => {
    const { id } = await opened();
    expect(await step(street, id, 'propose', { note: '材料齐全' })).toBe('PROPOSED');
    expect(await step(district, id, 'file')).toBe('FILED');
    expect(await historyOf(id)).toMatchObject([
      { ordinal: 1, from: null, to: 'DRAFT', transition: 'open', actorId: 'account-street', caseVersion: 1 },
      { ordinal: 2, from: 'DRAFT', to: 'PROPOSED', transition: 'propose', note: '材料齐全', caseVersion: 2 },
      { ordinal: 3, from: 'PROPOSED', to: 'FILED', actorPersonId: 'district', note: null },
    ]);
    expect(await rowOf(id)).toMatchObject({ version: 3, dueAt: new Date('2026-10-01T00:00:00.000Z') });
  });
  it('names the legal steps when it refuses one', async () => {
    const { id } = await opened();
    await expect(
      act(district, async (unit) =>
        advance(unit, filing, 'file', {
          entity: FilingEntity,
          row: await unit.db.findOneByOrFail(FilingEntity, { id }),
          places: HERE,
          facts: { complete: true },
        }),
      ),
    ).rejects.toMatchObject({
      extensions: { code: 'ILLEGAL_TRANSITION', state: 'DRAFT', legal: ['propose'] },
    });
  });
  it('lets only those take a step who hold its role at its place, or whose case it is', async () => {
    const { id } = await opened();
    expect(await step(elsewhere, id, 'propose')).toBe('FORBIDDEN');
    expect(await step(district, id, 'propose')).toBe('FORBIDDEN');
    expect(await step(owner, id, 'propose', { own: ['somebody'] })).toBe('FORBIDDEN');
    expect(await step(owner, id, 'propose', { own: ['owner'] })).toBe('PROPOSED');
  });
  it('needs other eyes than those that proposed, also through a second account of one person', async () => {
    const { id } = await opened();
    await step(street, id, 'propose');
    expect(await step(street, id, 'file')).toBe('FOUR_EYES_REQUIRED');
    expect(await step({ ...street, id: 'account-second' }, id, 'file')).toBe('FOUR_EYES_REQUIRED');
    expect(await step(colleague, id, 'file')).toBe('FILED');
  });
  it('refuses with its checks, and without a note where one is due, and writes nothing then', async () => {
    const { id } = await opened();
    await step(street, id, 'propose');
    expect(await step(district, id, 'file', { complete: false })).toBe('ILLEGAL_TRANSITION');
    expect(await step(district, id, 'giveBack', { note: ' ' })).toBe('REASON_REQUIRED');
    expect([await rowOf(id), (await historyOf(id)).length]).toMatchObject([
      { state: 'PROPOSED', version: 2 },
      2,
    ]);
    expect(await step(district, id, 'giveBack', { note: '缺图' })).toBe('RETURNED');
  });
  it('refuses who saw another version, and lets one of two win who start at once', async () => {
    const { id } = await opened();
    expect(await step(street, id, 'propose', { version: 7 })).toBe('CONFLICT');
    const both = await Promise.all([step(street, id, 'propose'), step(colleague, id, 'propose')]);
    expect(both.filter((outcome) => outcome === 'PROPOSED')).toHaveLength(1);
    expect((await historyOf(id)).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });
  it('leaves to the system what is the system’s, and names nobody for it', async () => {
    const { id } = await opened();
    await step(street, id, 'propose');
    expect(await step(street, id, 'lapse')).toBe('FORBIDDEN');
    expect(await step(street, id, 'lapse', { as: 'SYSTEM' })).toBe('LAPSED');
    expect((await historyOf(id)).at(-1)).toMatchObject({ transition: 'lapse', actorId: null });
  });
  it('tells a caller the steps open to them', () => {
    expect(openSteps(filing, 'PROPOSED', district, { places: HERE })).toEqual(['file', 'giveBack']);
    expect(openSteps(filing, 'PROPOSED', elsewhere, { places: HERE })).toEqual([]);
    expect(openSteps(filing, 'DRAFT', owner, { places: HERE, own: ['owner'] })).toEqual(['propose']);
    expect(openSteps(filing, 'DRAFT', null, { places: HERE, own: [null] })).toEqual([]);
  });
});

describe('GW-05 any sequence of attempts', () => {
  const actors = [street, colleague, district, elsewhere, owner];
  const attempt = fc.record({
    who: fc.constantFrom(...actors),
    name: fc.constantFrom(...(Object.keys(filing.transitions) as Step[])),
    complete: fc.boolean(),
    note: fc.constantFrom('', '理由'),
    as: fc.constantFrom<('SYSTEM' | undefined)[]>('SYSTEM', undefined, undefined),
  });

  it('keeps to declared states, in declared steps, with a history without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 10 }), async (attempts) => {
        const { id } = await opened();
        let taken = 1;
        for (const { who, name, as, ...options } of attempts)
          if (
            (STATES as readonly string[]).includes(
              await step(who, id, name, { ...options, ...(as ? { as } : {}) }),
            )
          )
            taken += 1;
        const [row, history] = [await rowOf(id), await historyOf(id)];
        expect(STATES).toContain(row.state);
        expect(history.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: taken }, (_, i) => i + 1));
        expect(history.map(({ caseVersion }) => caseVersion)).toEqual(history.map(({ ordinal }) => ordinal));
        expect(history.at(-1)).toMatchObject({ to: row.state, caseVersion: row.version });
        for (const [index, { from, to, transition }] of history.entries()) {
          if (index === 0) continue;
          expect(from).toBe(history[index - 1]?.to);
          const declared = filing.transitions[transition as Step];
          expect([declared.from.includes(from as never), declared.to]).toEqual([true, to]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
