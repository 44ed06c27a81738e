import { publicOperations, shieldFindings } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { grid } from './index.ts';
import { gridShield } from './shield.ts';

it('GW-01 covers every field of the grid domain and stands before each ruled one', async () => {
  expect(await shieldFindings(grid)).toEqual({ uncovered: [], unguarded: [], needlesslyWrapped: [] });
});

it('GRID-12 lets people without login ask for the state of an appeal and nothing else', () => {
  expect(publicOperations(gridShield)).toEqual(['Query.appealStatus']);
});
