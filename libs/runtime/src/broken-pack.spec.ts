import type { Secrets } from '@redgrid/database';
import { PolicyPackError } from '@redgrid/policy';
import type { Domain } from '@redgrid/subgraph';
import { expect, it, vi } from 'vitest';
import { serveDomain, startAll } from './index.ts';

const BROKEN = new PolicyPackError(['packs/x.yaml:3 has an unknown key']);
vi.mock('@redgrid/policy', async (original) => ({
  ...(await original<object>()),
  defaultPacks: () => {
    throw BROKEN;
  },
}));

it('GW-07 refuses to start any shape with a broken pack, though the data are loaded and nobody has asked yet', async () => {
  const secrets = {} as Secrets;
  await expect(startAll([], { secrets, logger: { error: vi.fn() } })).rejects.toBe(BROKEN);
  await expect(serveDomain({ name: 'grid' } as Domain, {})).rejects.toBe(BROKEN);
});
