import { globSync, readFileSync } from 'node:fs';
import { CATALOGUE } from '@redgrid/errors';
import { describe, expect, it } from 'vitest';
import { documentedIn } from './documented.ts';

const SOURCES = globSync('{libs,apps}/*/src/**/*.ts', { exclude: ['**/*.spec.ts', 'libs/testing/**'] });
/** Read by OpenTelemetry's own library as its documentation says. */
const OF_OTHERS = new Set(['OTEL_SERVICE_NAME', 'OTEL_SDK_DISABLED', 'OTEL_TRACES_SAMPLER']);
/** Set for a library, not read; by containers and Node, not by us. */
const NOT_OURS = new Set(['APOLLO_TELEMETRY_DISABLED', 'NODE_EXTRA_CA_CERTS', 'REDGRID_PUBLISH']);

/** Names of settings as sources write them: `env.NAME`, or in quotes, a beginning of a name ending in `_`. */
function settingsRead(): ReadonlySet<string> {
  const names = SOURCES.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const direct = [...text.matchAll(/\benv\.([A-Z][A-Z\d_]+)/g)];
    const quoted = [...text.matchAll(/['`]((?:REDGRID|DATABASE|FILES|OIDC|OTEL)_[A-Z\d_]*[A-Z\d])['`]/g)];
    return [...direct, ...quoted].map(([, name = '']) => name);
  });
  return new Set(names.filter((name) => !OF_OTHERS.has(name) && !NOT_OURS.has(name) && !(name in CATALOGUE)));
}

describe('the configuration table', () => {
  it('explains every setting the code reads', () => {
    const read = settingsRead();
    expect(read.size).toBeGreaterThan(15);
    const documented = documentedIn('docs/OPERATIONS.md');
    expect([...read].filter((name) => !documented.has(name))).toEqual([]);
  });

  it('explains nothing the code does not read', () => {
    const text = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n');
    const unread = [...documentedIn('docs/OPERATIONS.md')]
      .filter((name) => !NOT_OURS.has(name))
      .map((name) =>
        name.replace(/_FILE$/, '').replace(/_(ORGANISATION|PROPERTY|GRID|CREDIT|EVALUATION|PLATFORM)$/, '_'),
      )
      .filter((name) => !text.includes(name));
    expect(unread).toEqual([]);
  });

  it('is the same in Chinese', () => {
    expect([...documentedIn('docs/OPERATIONS.zh-CN.md')]).toEqual([...documentedIn('docs/OPERATIONS.md')]);
  });
});
