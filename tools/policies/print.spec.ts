import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policiesMarkdown } from './print.ts';

it('GW-07: docs/POLICIES.md is what the packs say (else run npx tsx tools/policies/print.ts)', () => {
  const printed = readFileSync(new URL('../../docs/POLICIES.md', import.meta.url), 'utf8');
  expect(printed).toBe(policiesMarkdown());
});
