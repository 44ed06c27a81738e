import { asCall, command, type UnitOfWork } from '@redgrid/database';
import { buildSubgraph, type BaseContext, type Domain } from '@redgrid/subgraph';
import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { open } from '@redgrid/access';
import { parse } from 'graphql';
import {
  accountId,
  ledgerCheck,
  ledgerEntities,
  ledgerMigrations,
  openAccounts,
  post,
  type AccountSpec,
  type Book,
} from './index.ts';

const domain: Domain = {
  name: 'property',
  sdl: [],
  resolvers: {},
  shield: {},
  schema: buildSubgraph(
    [parse('type Query { none: String } type Purse @key(fields: "id") { id: ID! }')],
    {},
    { Purse: { id: open } },
  ),
  entities: ledgerEntities,
  migrations: ledgerMigrations,
  context: (request): BaseContext => ({ principal: request.principal, language: request.language, request }),
};

/** A ledger alone on an empty database of the engine under test. */
export const startLedger = (): Promise<TestSubgraph> => startTestSubgraph(domain, { poolSize: 10 });

/** Runs work as a command. */
export function act<Result extends object>(
  subgraph: TestSubgraph,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  return asCall(subgraph.request(), {}, () => command('act', null, work));
}

export const fund = (subjectId: string): Book => ({ kind: 'FUND', subjectId });
export const house = (ownerId: string) => ({ kind: 'HOUSE', ownerId });
export const HELD = { kind: 'HELD', ownerId: 'bank' };

/** A book of a compound with two buildings, the accounts of its houses below them. */
export function fundAccounts(houses: readonly string[]): AccountSpec[] {
  const whole = { kind: 'COMPOUND', ownerId: 'whole' };
  const building = (name: string) => ({ kind: 'BUILDING', ownerId: name });
  return [
    { ...HELD, side: 'DEBIT', floor: 0 },
    { ...whole, side: 'CREDIT', control: true },
    { ...building('b0'), side: 'CREDIT', control: true, parent: whole },
    { ...building('b1'), side: 'CREDIT', control: true, parent: whole },
    ...houses.map((id, index): AccountSpec => ({
      ...house(id),
      side: 'CREDIT',
      floor: 0,
      parent: building(`b${index % 2}`),
    })),
  ];
}

/** Opens a book of so many houses and puts the same sum into each. */
export async function funded(
  subgraph: TestSubgraph,
  book: Book,
  houses: number,
  each: number,
): Promise<string[]> {
  const names = Array.from({ length: houses }, (_, index) => `h${index}`);
  await act(subgraph, async (unit) => {
    await openAccounts(unit, book, fundAccounts(names));
    return post(unit, book, {
      kind: 'DEPOSIT',
      reference: 'opening',
      postings: [
        { accountId: accountId(book, HELD), debit: houses * each },
        ...names.map((name) => ({ accountId: accountId(book, house(name)), credit: each })),
      ],
    });
  });
  return names;
}

/** A shop with so many things and customers with enough money: `redeem` takes some of the stock, or is refused. */
export async function stocked(subgraph: TestSubgraph, stock: number) {
  const shop: Book = { kind: 'SHOP', subjectId: 's1' };
  const [store, sold, source] = ['STORE', 'SOLD', 'SOURCE'].map((kind) => ({ kind, ownerId: 'shop' }));
  if (!store || !sold || !source) throw new Error('no accounts');
  const entry = (reference: string, from: typeof store, to: typeof store, amount: number) => ({
    kind: 'MOVE',
    reference,
    postings: [
      { accountId: accountId(shop, from), credit: amount },
      { accountId: accountId(shop, to), debit: amount },
    ],
  });
  await act(subgraph, async (unit) => {
    await openAccounts(unit, shop, [
      { ...store, side: 'DEBIT', floor: 0 },
      { ...sold, side: 'DEBIT', floor: 0 },
      { ...source, side: 'CREDIT' },
    ]);
    return post(unit, shop, entry('opening', source, store, stock));
  });
  return {
    book: shop,
    store: accountId(shop, store),
    redeem: (reference: string, amount: number) =>
      act(subgraph, (unit) => post(unit, shop, entry(reference, store, sold, amount))),
  };
}

/** The rules a book breaks at the moment. */
export async function broken(subgraph: TestSubgraph, book: Book): Promise<string[]> {
  const checks = await ledgerCheck(subgraph.request().unit, book);
  return checks.flatMap(({ rule, passed }) => (passed ? [] : [rule]));
}

/** The code of a refusal, or null. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}
