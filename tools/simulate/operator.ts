import { createHash } from 'node:crypto';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { IsNull, Not } from 'typeorm';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Refusal, Variables } from './behaviour.ts';
import type { SimulatedClock } from './clock.ts';
import type { Journal } from './journal.ts';
import type { SeededIds } from './seeded-ids.ts';
import type { SimulatedCounty } from './simulated-county.ts';
import type { SimulationState } from './simulation-state.ts';

/** What came back: data, or the first refusal. */
export interface Reply {
  readonly data: unknown;
  readonly refusal: Refusal | null;
}

interface Document {
  /** The field it asks first. */
  readonly field: string;
  readonly takesKey: boolean;
}

const TOKEN_SECONDS = 12 * 3600;
/** A token is not used to its last second. */
const RENEWED_MS = (TOKEN_SECONDS - 600) * 1000;

/** Sends operations through the gateway, one after the other, each at its own moment, with its own key and ids. */
export class Operator {
  private readonly tokens = new Map<string, { readonly token: string; readonly until: number }>();
  private readonly documents = new Map<string, Document>();
  private sinceSettled = 0;
  constructor(
    private readonly county: SimulatedCounty,
    private readonly state: SimulationState,
    private readonly journal: Journal,
    private readonly clock: SimulatedClock,
    private readonly ids: SeededIds,
    /** What a server would have logged as an error. */
    private readonly failures: readonly unknown[],
  ) {}

  /** Sends one operation as an account, or as nobody. */
  async send(account: string | null, source: string, variables: Variables): Promise<Reply> {
    const { field, takesKey } = this.document(source);
    const number = this.next();
    const own = takesKey ? { key: `simulated-${number}`, ...variables } : variables;
    const reply = await this.journal.answered(`${number} ${field} ${digest(account, source, own)}`, () =>
      this.execute(account, source, own, number),
    );
    const counts = (this.state.counts[field] ??= {});
    const outcome = reply.refusal?.code ?? 'ok';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    this.sinceSettled += 1;
    return reply;
  }

  /** Lets the news travel: every domain hears what the others have told. Nothing happens when nothing was done. */
  async settle(): Promise<void> {
    if (this.sinceSettled === 0) return;
    this.sinceSettled = 0;
    const number = this.next();
    await this.journal.answered(`${number} settle`, () => this.county.running.settled());
    this.demandSound();
  }

  /** Lets the domains work off what has fallen due, and tell each other. */
  async sweep(): Promise<void> {
    const number = this.next();
    await this.journal.answered(`${number} sweep`, async () => {
      for (const each of this.county.running.byName.values()) {
        await releaseClaims(each);
        await each.sweep();
      }
    });
    this.demandSound();
    this.sinceSettled += 1;
    await this.settle();
  }

  /** Whatever a server would have logged as an error ends the simulation. */
  demandSound(): void {
    if (this.failures.length > 0)
      throw new AggregateError(this.failures, 'Something failed that must not fail', {
        cause: this.failures[0],
      });
  }

  private next(): number {
    this.clock.tick();
    this.state.operations += 1;
    this.ids.begin(this.state.operations);
    return this.state.operations;
  }

  private async execute(
    account: string | null,
    query: string,
    variables: Variables,
    number: number,
  ): Promise<Reply> {
    const { gateway, identity } = this.county;
    const headers = account === null ? {} : { authorization: `Bearer ${await this.tokenOf(account)}` };
    const principal = await identity.identify(headers);
    const { data, errors } = await gateway.execute(
      { query, variables },
      { principal, requestId: `simulated-${number}` },
    );
    this.demandSound();
    const [error] = errors ?? [];
    const code = error && String(error.extensions?.code);
    return { data: data ?? null, refusal: error && code ? { code, message: error.message } : null };
  }

  private async tokenOf(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known && known.until > this.clock.milliseconds) return known.token;
    const token = await this.county.identity.issueDevToken(account, TOKEN_SECONDS);
    this.tokens.set(account, { token, until: this.clock.milliseconds + RENEWED_MS });
    return token;
  }

  private document(source: string): Document {
    const known = this.documents.get(source) ?? readDocument(source);
    this.documents.set(source, known);
    return known;
  }
}

/** Rows an interrupted sweep had in hand come first again: it goes on with the batch it was in. */
async function releaseClaims({ domain, database }: RunningSubgraph): Promise<void> {
  for (const { entity } of domain.sweeps ?? [])
    await database.transaction((db) =>
      db.update(entity, { sweepToken: Not(IsNull()) }, { sweepAt: new Date(0), sweepToken: null }),
    );
}

function readDocument(source: string): Document {
  const operation = parse(source).definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const [first] = operation?.selectionSet.selections ?? [];
  if (first?.kind !== Kind.FIELD) throw new Error(`No operation: ${source}`);
  const takesKey = operation?.variableDefinitions?.some(({ variable }) => variable.name.value === 'key');
  return { field: first.name.value, takesKey: takesKey ?? false };
}

function digest(account: string | null, source: string, variables: Variables): string {
  const text = JSON.stringify([account, source, variables]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
