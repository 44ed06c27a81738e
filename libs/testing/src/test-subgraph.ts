import { ScopeType, type Grant, type Principal, type Role } from '@redgrid/access';
import { asCall, FactEntity, RequestContext, Secrets } from '@redgrid/database';
import { publicError, type Language } from '@redgrid/errors';
import { startDomain, type BaseContext, type Domain, type RunningSubgraph } from '@redgrid/subgraph';
import { graphql, GraphQLError } from 'graphql';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { CountingLogger } from './counting-logger.ts';
import { testDatabase } from './engine.ts';
import { undeclared } from './fact-catalogue.ts';

/** An error as a client reads it, extensions beside the message. */
export type Refusal = Record<string, unknown> & { readonly code: string; readonly message: string };

/** What one operation came to. */
export interface Answer {
  // Tests read answers by path; typing each would say the same thing twice.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly error: Refusal | undefined;
  readonly errors: readonly Refusal[];
  /** The statements it sent to the database. */
  readonly sql: readonly string[];
}

/** Somebody who sends operations. */
export interface TestClient {
  run(operation: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Resolves references the way the gateway does; `data` is the list of entities. */
  entities(type: string, ids: readonly string[], selection: string): Promise<Answer>;
}

/** A secret for tests only. */
export const TEST_SECRET = 'a-secret-for-tests-that-protects-nothing';

/** A role held somewhere: `at(Role.Street, 'STREET', 's1')`; departments say which: `at(Role.Department, 'COUNTY', 'co', 'HEALTH')`. */
export function at(role: Role, scopeType: ScopeType, scopeId: string, department?: string): Grant {
  return { role, scopeType, scopeId, ...(department === undefined ? {} : { department }) };
}

/** A signed-in person with grants; the id says who, so that two people never share idempotency keys. */
export function person(id: string, ...grants: readonly Grant[]): Principal {
  return { id: `account-${id}`, kind: 'PERSON', personId: id, grants, grantsVersion: 1 };
}

/** Starts a domain alone on an empty database of the engine under test. */
export async function startTestSubgraph<Context extends BaseContext>(
  domain: Domain<Context>,
  options: { readonly now?: string; readonly poolSize?: number } = {},
): Promise<TestSubgraph<Context>> {
  const database = await testDatabase(options.poolSize);
  const logger = new CountingLogger();
  const clock = new TestClock(options.now ?? '2026-09-01T01:00:00.000Z');
  const secrets = new Secrets(TEST_SECRET);
  const subgraph = await startDomain(domain, { config: database.config, secrets, clock: clock.now, logger });
  return new TestSubgraph(subgraph, logger, clock, () => database.drop());
}

/** A clock tests move by hand. */
export class TestClock {
  private at: number;

  constructor(start: string) {
    this.at = Date.parse(start);
  }
  readonly now = (): Date => new Date(this.at);
  set(moment: string): void {
    this.at = Date.parse(moment);
  }
  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}

/** A domain under test. */
export class TestSubgraph<Context extends BaseContext = BaseContext> {
  constructor(
    readonly running: RunningSubgraph<Context>,
    private readonly logger: CountingLogger,
    readonly clock: TestClock,
    private readonly drop: () => Promise<void>,
  ) {}

  /** Somebody who holds the grants. */
  as(principal: Principal | null, language: Language = 'en'): TestClient {
    const run = (operation: string, variables: Record<string, unknown> = {}) =>
      this.execute(principal, language, operation, variables);
    return {
      run,
      entities: async (type, ids, selection) => {
        const representations = ids.map((id) => ({ __typename: type, id }));
        const answer = await run(
          `query ($representations: [_Any!]!) {
            _entities(representations: $representations) { ... on ${type} { ${selection} } }
          }`,
          { representations },
        );
        return { ...answer, data: (answer.data as { _entities?: unknown } | null)?._entities ?? null };
      },
    };
  }

  /** Somebody with one role at one place. */
  role(role: Role, scopeType: ScopeType, scopeId: string, language: Language = 'en'): TestClient {
    return this.as(person(`${role}-${scopeId}`.toLowerCase(), at(role, scopeType, scopeId)), language);
  }

  /** Somebody who is not signed in. */
  stranger(language: Language = 'en'): TestClient {
    return this.as(null, language);
  }

  /** Puts rows in place, as earlier commands or facts would have. */
  async given<Row extends ObjectLiteral>(entity: EntityTarget<Row>, ...rows: Partial<Row>[]): Promise<void> {
    await this.running.database.transaction(async (db) => {
      await db.insert(entity, rows);
    });
  }

  rows<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Promise<Row[]> {
    return this.running.database.reader.manager.find(entity);
  }

  /** Runs work as a mutation of a system service would, for services that have no operation yet. */
  asService<Result>(content: object, work: (context: Context) => Promise<Result>): Promise<Result> {
    const context = this.running.context({ principal: SYSTEM });
    return asCall(context.request, content, () => work(context));
  }

  /** A request as somebody, for specs of the kit. */
  request(principal: Principal | null = null): RequestContext {
    return new RequestContext(this.running.database, { principal, clock: this.clock.now });
  }

  async close(): Promise<void> {
    const beyond = undeclared(await this.rows(FactEntity));
    await this.running.close();
    await this.drop();
    if (beyond.length > 0)
      throw new Error(`Facts that docs/facts.yaml does not declare: ${beyond.join(', ')}`);
  }

  private async execute(
    principal: Principal | null,
    language: Language,
    source: string,
    variableValues: Record<string, unknown>,
  ): Promise<Answer> {
    const contextValue = this.running.context({ principal, language, requestId: 'test' });
    const { schema } = this.running;
    const {
      result: { data, errors = [] },
      sql,
    } = await this.logger.during(() => graphql({ schema, source, variableValues, contextValue }));
    const refusals = errors.map((error) => refusalOf(error, language));
    return { data, error: refusals[0], errors: refusals, sql };
  }
}

const SYSTEM: Principal = {
  id: 'system',
  kind: 'SERVICE',
  personId: null,
  grants: [{ role: 'ADMIN', scopeType: ScopeType.Root, scopeId: '*' }],
  grantsVersion: 1,
};

function refusalOf(error: GraphQLError, language: Language): Refusal {
  const { message, extensions } = publicError(error.toJSON(), error, {
    language,
    requestId: 'test',
    onInternal: (internal) => {
      console.error(internal instanceof GraphQLError ? (internal.originalError ?? internal) : internal);
    },
  });
  return { message, ...extensions } as unknown as Refusal;
}
