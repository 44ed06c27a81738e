import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPacks, PolicyPackError } from './load-packs.ts';

const defaults = fileURLToPath(new URL('../packs/default.yaml', import.meta.url));
const header = 'id: city\ntitle: A city\nextends: default\ndocument: A document\nfigures:\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  copyFileSync(defaults, join(folder, 'default.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function problemsWith(files: Record<string, string>): readonly string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    loadPacks(folder);
  } catch (error) {
    if (error instanceof PolicyPackError) return error.problems;
    throw error;
  }
  return [];
}

const traps: [trap: string, figures: string, line: number, says: string][] = [
  ['an unknown subject', '  comittee: {}', 6, 'unknown subject comittee'],
  [
    'an unknown figure',
    '  committee:\n    maxMembres: { value: 9, unit: members, clause: §1 }',
    7,
    'unknown figure committee.maxMembres',
  ],
  [
    'an unknown key',
    '  committee:\n    maxMembers: { value: 9, unit: members, clause: §1, from: 2024-01-01 }',
    7,
    'Unrecognized key: "from"',
  ],
  ['a missing clause', '  committee:\n    maxMembers: { value: 9, unit: members }', 7, 'clause: is missing'],
  [
    'a missing value',
    '  committee:\n    maxMembers: { unit: members, clause: §1 }',
    7,
    'value: is missing: state it, or null',
  ],
  [
    'a wrong type',
    '  committee:\n    maxMembers: { value: nine, unit: members, clause: §1 }',
    7,
    'committee.maxMembers: value: Invalid input: expected number',
  ],
  ['a float', '  committee:\n    maxMembers: { value: 9.5, unit: members, clause: §1 }', 7, 'expected int'],
  [
    'a share above one, at the line of the value',
    '  committee:\n    minPartyShare:\n      clause: §1\n      value: { numerator: 6, denominator: 5 }',
    9,
    'a share is at most 1',
  ],
  ['a null nobody allowed', '  committee:\n    maxMembers: { value: null, clause: §1 }', 7, 'received null'],
  [
    'another unit',
    '  tender:\n    compulsoryArea: { value: 30000, unit: m², clause: §1 }',
    7,
    'unit m² is wrong: state the value in, and write, unit: 0.01 m²',
  ],
  ['a missing unit', '  tender:\n    compulsoryArea: { value: 30000, clause: §1 }', 7, 'unit is missing'],
  [
    'overlapping dates',
    '  committee:\n    oddNumber:\n' +
      '      - { value: true, clause: §1, validTo: 2024-06-30 }\n' +
      '      - { value: false, clause: §2, validFrom: 2024-06-30 }',
    9,
    'dates overlap',
  ],
  [
    'dates upside down',
    '  committee:\n    oddNumber: { value: true, clause: §1, validFrom: 2024-02-01, validTo: 2024-01-01 }',
    7,
    'lies before validFrom',
  ],
  [
    'a day that does not exist',
    '  committee:\n    oddNumber: { value: true, clause: §1, validFrom: 2024-02-30 }',
    7,
    'write a day as 2024-12-31',
  ],
  [
    'one name twice',
    '  committee:\n    oddNumber: { value: true, clause: §1 }\n    oddNumber: { value: false, clause: §1 }',
    8,
    'keys must be unique',
  ],
  ['no YAML at all', '  committee: { oddNumber: [', 7, 'must be sufficiently indented'],
];

it.each(traps)('GW-07: refuses %s, and says where and what to do', (_trap, figures, line, says) => {
  const [problem] = problemsWith({ 'city.yaml': `${header}${figures}\n` });
  expect(problem).toContain(`city.yaml:${line}:`);
  expect(problem).toContain(says);
});

it.each([
  [
    'an unknown pack to extend',
    { 'city.yaml': header.replace('default', 'defalut') + '  {}' },
    'city.yaml:3:',
  ],
  [
    'packs that extend each other',
    {
      'city.yaml': header.replace('default', 'town') + '  {}',
      'town.yaml': header.replace('default', 'city').replace('city', 'town') + '  {}',
    },
    'city.yaml:3:',
  ],
  ['a pack that extends itself', { 'city.yaml': header.replace('default', 'city') + '  {}' }, 'city.yaml:3:'],
  ['an id that is not the name of the file', { 'town.yaml': header + '  {}' }, 'town.yaml:1:'],
  ['an unknown key in the header', { 'city.yaml': `extend: default\n${header}  {}` }, 'city.yaml:1:'],
])('GW-07: refuses %s', (_trap, files, place) => {
  expect(problemsWith(files as Record<string, string>)[0]).toContain(place);
});

it('GW-07: refuses a pack that does not answer every figure on every day', () => {
  const text = header.replace('extends: default\n', '') + '  committee: {}\n';
  const problems = problemsWith({ 'city.yaml': text });
  expect(problems).toContainEqual(expect.stringMatching(/city\.yaml:1:1 .*stars\.five is missing/));
});

it('GW-07: refuses figures that contradict each other', () => {
  const half = '{ numerator: 1, denominator: 2 }';
  const weights = `  companyEvaluation:\n    weights: { value: { OWNERS: ${half} }, clause: §1 }\n`;
  expect(problemsWith({ 'city.yaml': header + weights })).toEqual([
    expect.stringContaining('companyEvaluation.weights do not add up to 1'),
  ]);
});

it('lists all problems of all packs at once', () => {
  const problems = problemsWith({
    'city.yaml': `${header}  comittee: {}\n  stars: { six: { value: 1, clause: §1 } }\n`,
    'town.yaml': 'id: town\n',
  });
  expect(problems.filter((problem) => problem.includes('city.yaml'))).toHaveLength(2);
  expect(problems.filter((problem) => problem.includes('town.yaml'))).not.toHaveLength(0);
});
