import { CLIENT_LIMITS, limitsRule } from '@redgrid/http';
import { FILE_OWNERS, questionOf } from '@redgrid/platform';
import { buildSchema, GraphQLList, getNamedType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { supergraphSdl } from './domains.ts';

const schema = buildSchema(supergraphSdl(), { assumeValidSDL: true });

describe('GW-04 the records files may belong to', () => {
  it('can be asked for their files, by a question the graph understands', () => {
    expect(Object.keys(FILE_OWNERS)).not.toEqual([]);
    for (const [kind, question] of Object.entries(FILE_OWNERS)) {
      expect(validate(schema, parse(`query ($id: ID!) { ${question} }`))).toEqual([]);
      const field = /^(\w+)\(/.exec(question)?.[1] ?? '';
      const type = schema.getQueryType()?.getFields()[field]?.type;
      expect(type && getNamedType(type).name).toBe(kind);
    }
  });
  it('can be asked for by fifty at once within what any client may ask', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `id${i}`);
    for (const question of Object.values(FILE_OWNERS)) {
      const document = parse(questionOf(question, ids).query, { maxTokens: CLIENT_LIMITS.tokens });
      expect(validate(schema, document, [limitsRule(CLIENT_LIMITS)])).toEqual([]);
    }
  });
  it('are all there are: what shows a list of files is in the list', () => {
    const showing = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !['Query', 'File'].includes(type.name) && !type.name.startsWith('_')
        ? Object.values(type.getFields() as Record<string, { type: unknown }>).flatMap((field) =>
            field.type instanceof GraphQLList || String(field.type).startsWith('[')
              ? String(field.type).includes('[File')
                ? [type.name]
                : []
              : [],
          )
        : [],
    );
    expect(new Set(showing)).toEqual(new Set(Object.keys(FILE_OWNERS)));
  });
});
