import { readFileSync } from 'node:fs';
import { isOpen, ROLES, ruleFor, type Principal, type Role } from '@redgrid/access';
import { createGateway, type SubgraphSource } from '@redgrid/gateway';
import { domains, graphShield, supergraphSdl } from '@redgrid/graph';
import { createLogger } from '@redgrid/http';
import {
  buildSchema,
  getNamedType,
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiOf, compose } from '../supergraph/compose.ts';
import { matrixMarkdown, matrixOf } from './matrix.ts';

const api = apiOf(supergraphSdl());
const rows = matrixOf(api, graphShield);
const schema = buildSchema(api, { assumeValidSDL: true });
const allowed = new Map(rows.map(({ field, roles }) => [field, roles]));

const holder = (role: Role): Principal => ({
  id: `account-${role}`,
  kind: 'PERSON',
  personId: `person-${role}`,
  grants: [{ role, scopeType: 'ROOT', scopeId: '*' }],
  grantsVersion: 1,
});

describe('the role × field matrix', () => {
  it('GW-01 is the checked-in document (else run npm run matrix)', () => {
    expect(matrixOf(compose(domains).api, graphShield)).toEqual(rows);
    expect(readFileSync('docs/ROLES.md', 'utf8')).toBe(matrixMarkdown(rows));
  });

  it('GW-01 leaves no field without a decision, and opens none of the operations by accident', () => {
    expect(rows.filter(({ roles }) => roles.length === 0)).toEqual([]);
    const root = rows.filter(({ field }) => /^(Query|Mutation)\./.test(field));
    expect(root.filter(({ field, roles }) => field.startsWith('Mutation.') && roles === 'ANYONE')).toEqual(
      [],
    );
  });

  it('XA04 is what the gateway does, for every operation and every role and without one', async () => {
    const nothing: SubgraphSource = {
      remote: false,
      ready: async () => true,
      close: async () => undefined,
      process: async () => ({ data: null }),
    };
    const gateway = await createGateway({
      supergraphSdl: supergraphSdl(),
      shield: graphShield,
      subgraphs: Object.fromEntries(domains.map(({ name }) => [name, nothing])),
      identify: async () => null,
      logger: createLogger({ service: 'matrix', level: 'silent' }),
    });
    const wrong: string[] = [];
    for (const [kind, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const)
      for (const field of Object.values(type?.getFields() ?? {})) {
        const query = `${kind} { ${call(field)} }`;
        const roles = allowed.get(`${kind === 'query' ? 'Query' : 'Mutation'}.${field.name}`) ?? [];
        for (const role of [null, ...ROLES]) {
          const { errors = [] } = await gateway.execute(
            { query },
            { principal: role === null ? null : holder(role) },
          );
          const codes = errors.map(({ extensions }) => String(extensions?.code));
          const refused = codes.some((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED');
          const may = roles === 'ANYONE' || (role !== null && roles.includes(role));
          if (refused === may || codes.includes('GRAPHQL_VALIDATION_FAILED'))
            wrong.push(`${field.name} for ${role ?? 'nobody'}: ${codes.join()}`);
        }
      }
    await gateway.close();
    expect(wrong).toEqual([]);
  }, 120_000);

  it('XA04 is what every subgraph does for every ruled field, whoever gets past the gateway', async () => {
    const wrong: string[] = [];
    for (const { schema: own, shield } of domains)
      for (const type of Object.values(own.getTypeMap()).filter(isObjectType))
        for (const field of Object.values(type.getFields())) {
          const rule = ruleFor(shield, type.name, field.name);
          if (!rule || isOpen(rule)) continue;
          const roles = allowed.get(`${type.name}.${field.name}`) ?? [];
          for (const role of ROLES)
            if ((await refuses(field, holder(role))) === roles.includes(role))
              wrong.push(`${type.name}.${field.name} for ${role}`);
        }
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** A field with the least arguments it takes. */
function call(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  const written = args.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${written === '' ? '' : `(${written})`}${selection}`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined,
    );
    return `{ ${fields.map(({ name, type: of }) => `${name}: ${literal(of)}`).join(', ')} }`;
  }
  const samples: Record<string, string> = {
    Int: '1',
    Fen: '1',
    Area: '1',
    Boolean: 'true',
    LocalDate: '"2026-01-01"',
    DateTime: '"2026-01-01T00:00:00Z"',
  };
  return samples[type.name] ?? '"x"';
}

/** Calls the field as the schema would; whatever else than a refusal comes means it was let through. */
async function refuses({ resolve }: GraphQLField<unknown, unknown>, principal: Principal): Promise<boolean> {
  const refused = (answer: unknown) =>
    answer instanceof GraphQLError && answer.extensions.code === 'FORBIDDEN';
  try {
    return refused(await resolve?.({}, {}, { principal }, {} as never));
  } catch (error) {
    return refused(error);
  }
}
