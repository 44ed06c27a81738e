import { Role } from '@redgrid/access';
import { at, person } from '@redgrid/testing';
import { getNamedType, isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { domains } from './domains.ts';
import { startGraph, type TestGraph } from './graph.fixture.ts';

const street = person('office', at(Role.Street, 'STREET', 'street'));
const compound = (name: string) => ({
  name,
  communityIds: ['meiyuan'],
  type: 'EXISTING_CIVIL_BUILDING',
  enclosure: 'CLOSED',
  floorArea: 4_000_000,
});
const REGISTER = `mutation ($input: PropertyCompoundInput!) { registerCompound(input: $input) { compoundId position } }`;
const READ = `query ($id: ID!) { compound(id: $id) { id openAppealCount } }`;
const READ_AFTER = `query ($id: ID!, $after: [Position!]!) @after(positions: $after) { compound(id: $id) { id openAppealCount } }`;
const COVER = `mutation ($input: GridRegistrationInput!, $after: [Position!]!) @after(positions: $after) {
  registerGrid(input: $input) { gridId position }
}`;

let graph: TestGraph;
let serial = 0;
beforeAll(async () => {
  graph = await startGraph(['property', 'grid']);
});
afterAll(async () => {
  await graph.close();
});
afterEach(async () => {
  graph.delay(0);
  await graph.settled();
});

async function register(): Promise<{ id: string; position: string }> {
  serial += 1;
  const { data, errors } = await graph.ask(street, REGISTER, { input: compound(`小区${serial}`) });
  if (errors[0]) throw new Error(JSON.stringify(errors));
  const { compoundId: id, position } = data.registerCompound;
  return { id, position };
}
const seen = async (id: string, after?: string) => {
  const { data, code } = await graph.ask(
    street,
    after ? READ_AFTER : READ,
    after ? { id, after: [after] } : { id },
  );
  return code ?? (data.compound.openAppealCount === 0 ? 'seen' : 'not seen');
};
async function inTurns(count: number, atOnce: number, work: () => Promise<string>): Promise<string[]> {
  const results: string[] = [];
  for (let done = 0; done < count; done += atOnce)
    results.push(...(await Promise.all(Array.from({ length: Math.min(atOnce, count - done) }, work))));
  return results;
}
const writeAndRead = (after: boolean) => async () => {
  const { id, position } = await register();
  return after ? seen(id, position) : seen(id);
};

describe('GW-02 a change is seen across domains', () => {
  it('1,000 times of 1,000 by whoever waits for its position', async () => {
    const results = await inTurns(1_000, 20, writeAndRead(true));
    expect(results.filter((each) => each === 'seen')).toHaveLength(1_000);
  }, 240_000);
  it('also where news take 120 ms, and without the position it is missed', async () => {
    graph.delay(120);
    expect(await inTurns(40, 10, writeAndRead(false))).toContain('not seen');
    expect(new Set(await inTurns(40, 10, writeAndRead(true)))).toEqual(new Set(['seen']));
  }, 120_000);
  it('at once: whoever waits does not sit out the rest of the reader', async () => {
    const { id, position } = await register();
    const from = performance.now();
    expect(await seen(id, position)).toBe('seen');
    expect(performance.now() - from).toBeLessThan(1_000);
  });
  it('by commands that rest on it', async () => {
    graph.delay(60);
    const { id, position } = await register();
    const input = { code: 'G1', name: 'G1', communityId: 'meiyuan', compoundIds: [id] };
    const { data, code } = await graph.ask(street, COVER, { input, after: [position] });
    expect(code).toBeUndefined();
    expect(data.registerGrid.position).toMatch(/^grid:/);
  });
});

describe('NOT_YET_KNOWN', () => {
  it('is the answer after two seconds, to try again, in the language of the caller', async () => {
    graph.delay(Number.POSITIVE_INFINITY);
    const { id, position } = await register();
    const { errors, data } = await graph.ask(street, READ_AFTER, { id, after: [position] });
    expect(data.compound).toEqual({ id, openAppealCount: null });
    expect(errors).toMatchObject([
      {
        path: ['compound', 'openAppealCount'],
        extensions: { code: 'NOT_YET_KNOWN', retryable: true, awaited: 'property' },
      },
    ]);
    graph.delay(0);
    expect(await seen(id, position)).toBe('seen');
  });
});

describe('a position nobody gave', () => {
  const never = '0197f0c0-0000-7000-8000-000000000000';
  it.each([
    [['property']],
    [['moon:' + never]],
    [[`property:${never}`]],
    [[`grid:${never}`]],
    [Array.from({ length: 6 }, () => `property:${never}`)],
    [[7]],
    ['x'],
    [null],
  ])('is refused as input: %j', async (after) => {
    const { code, data } = await graph.ask(street, READ_AFTER, { id: 'x', after });
    expect(code).toBe('BAD_USER_INPUT');
    expect(data?.compound ?? null).toBeNull();
  });
});

describe('receipts', () => {
  it('say of every mutation where it stands', () => {
    const mutations = domains.flatMap(({ schema }) =>
      Object.values(schema.getMutationType()?.getFields() ?? {}),
    );
    expect(mutations.length).toBeGreaterThan(50);
    for (const { name, type } of mutations) {
      const receipt = getNamedType(type);
      const position = isObjectType(receipt) ? receipt.getFields().position : undefined;
      expect(`${name}: ${String(position?.type)}`).toBe(`${name}: Position`);
      expect(position?.description).toContain('（变更位置）'.slice(1, -1));
    }
  });
  it('repeat their position with their key', async () => {
    serial += 1;
    const keyed = REGISTER.replace('(input', '(key: "once", input');
    const input = compound(`小区${serial}`);
    const first = await graph.ask(street, keyed, { input });
    const again = await graph.ask(street, keyed, { input });
    expect(first.data.registerCompound.position).toMatch(/^property:/);
    expect(again.data).toEqual(first.data);
  });
});
