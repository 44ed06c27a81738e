import { readFileSync } from 'node:fs';
import { METRICS } from '@redgrid/evaluation';
import { POLICY_SELECTED } from '@redgrid/policy-store';
import { DOMAINS } from '@redgrid/subgraph';
import { declaredFacts, undeclared } from '@redgrid/testing';
import { describe, expect, it } from 'vitest';
import { factsMarkdown } from './print.ts';

const catalogue = declaredFacts();

describe('the catalogue of facts', () => {
  it('SUP-01 declares every fact a score rests on, and says that evaluation uses it', () => {
    const used = [...new Set(Object.values(METRICS).flatMap(({ facts }) => facts))].toSorted();
    const said = Object.entries(catalogue).flatMap(([type, { usedBy = [] }]) =>
      usedBy.includes('evaluation') ? [type] : [],
    );
    expect(said.toSorted()).toEqual(used);
  });

  it('GW-07 declares the fact by which policy choices travel', () => {
    expect(catalogue[POLICY_SELECTED]?.usedBy).toEqual(['policy']);
  });

  it('names the owner first and the schema version last, and is printed', () => {
    const wrong = Object.keys(catalogue).filter(
      (type) => !new RegExp(`^(${DOMAINS.join('|')})\\.[a-z-]+(\\.[a-z-]+)?\\.v\\d+$`).test(type),
    );
    expect(wrong).toEqual([]);
    expect(readFileSync('docs/FACTS.md', 'utf8')).toBe(factsMarkdown());
  });

  it('notices a fact and a field it does not declare', () => {
    const data = { unitId: 'u', packId: 'p', secret: 1 };
    expect(
      undeclared([
        { type: POLICY_SELECTED, data },
        { type: 'grid.thing.happened.v1', data: {} },
      ]),
    ).toEqual(['grid.thing.happened.v1', `${POLICY_SELECTED}.secret`]);
  });
});
