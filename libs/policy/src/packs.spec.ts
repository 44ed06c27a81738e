import { mkdtempSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURES, type Subject } from './figures.ts';
import { defaultPacks, loadPacks } from './load-packs.ts';

const packs = defaultPacks();
const today = '2026-05-20';
const subjects = Object.keys(FIGURES) as Subject[];

it.each(packs.ids())('GW-07: %s answers every figure with unit and clause', (packId) => {
  for (const subject of subjects)
    for (const figure of Object.values(packs.sheet(packId, subject, today)))
      expect(figure).toMatchObject({
        unit: expect.stringMatching(/./),
        clause: { number: expect.stringMatching(/./), document: expect.stringMatching(/./) },
      });
});

it('GW-07: takes a figure from the city, else from the nation, else from our defaults', () => {
  const committee = packs.sheet('baotou-2021-draft', 'committee', today);
  expect(committee.minPartyMembers.clause).toMatchObject({ pack: 'baotou-2021-draft', number: '§4.4.3' });
  expect(committee.minMembers.clause).toMatchObject({ pack: 'national', toBeConfirmed: true });
  expect(committee.decisionLimit.clause).toMatchObject({ pack: 'default', document: 'RedGrid default' });
  expect(packs.chain('taian-practice')).toEqual(['taian-practice', 'taian-2023', 'national', 'default']);
});

it('marks every figure outside the documents as to be confirmed', () => {
  for (const packId of ['national', 'default'])
    for (const { clause } of packs.own(packId)) expect(clause.toBeConfirmed).toBe(true);
});

it('GW-07: follows the Tai’an standard from the day it is in force', () => {
  const areaOn = (day: string) => packs.sheet('taian-2023', 'tender', day).compulsoryArea.value;
  expect([areaOn('2023-07-31'), areaOn('2023-08-01')]).toEqual([null, 3000000]);
});

it('gives the same frozen sheet for the same figures', () => {
  const sheet = packs.sheet('taian-2023', 'vote', today);
  expect(packs.sheet('taian-2023', 'vote', '2027-01-01')).toBe(sheet);
  expect(Object.isFrozen(sheet.participationArea.value)).toBe(true);
});

it('refuses a pack or a day that does not exist', () => {
  expect(() => packs.sheet('atlantis', 'vote', today)).toThrow('No policy pack atlantis');
  expect(() => packs.sheet('national', 'vote', '20 May')).toThrow('no legal day');
});

it('describes a pack with the origin of each figure', () => {
  const described = packs.describe('taian-practice', today);
  const named = (name: string) => described.find(({ figure }) => figure === name);
  expect(named('committee.minPartyShare')).toMatchObject({
    value: '{"denominator":5,"numerator":3}',
    inheritedFrom: null,
  });
  expect(named('tender.compulsoryArea')).toMatchObject({
    value: '3000000',
    unit: '0.01 m²',
    inheritedFrom: 'taian-2023',
  });
  expect(named('companyEvaluation.scheme')?.value).toBe('taian-70-30');
});

describe('with a folder of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const write = (value: number, other: number) =>
    writeFileSync(
      join(folder, 'city.yaml'),
      `id: city
title: A city
extends: default
document: A document
figures:
  stars:
    five:
      - { value: ${value}, unit: points, clause: §1, validTo: 2024-06-30 }
      - { value: ${other}, unit: points, clause: §2, validFrom: 2024-07-01 }
`,
    );
  copyFileSync(
    fileURLToPath(new URL('../packs/default.yaml', import.meta.url)),
    join(folder, 'default.yaml'),
  );

  it('GW-07: changes a figure at the start of a day', () => {
    write(90, 85);
    const city = loadPacks(folder);
    const fiveOn = (day: string) => city.sheet('city', 'stars', day).five.value;
    expect([fiveOn('2020-01-01'), fiveOn('2024-06-30'), fiveOn('2024-07-01')]).toEqual([90, 90, 85]);
  });

  it('GW-07: has a new version when a figure changes, in it or below it', () => {
    write(90, 85);
    const before = loadPacks(folder);
    write(90, 84);
    const after = loadPacks(folder);
    rmSync(folder, { recursive: true });
    expect(before.version('city')).toMatch(/^[0-9a-f]{12}$/);
    expect(after.version('city')).not.toBe(before.version('city'));
    expect(after.version('default')).toBe(before.version('default'));
  });
});
