import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMigration } from './create.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'redgrid-migrate-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a new migration', () => {
  const evening = new Date('2026-11-22T17:00:00Z');

  it('is dated by the day in Shanghai and named after what it does', () => {
    const file = createMigration('grid', 'add-appeal-urgency', evening, root);
    expect(file).toBe(join(root, 'libs/grid/src/migrations/2026-11-23-add-appeal-urgency.ts'));
    const source = readFileSync(file, 'utf8');
    expect(source).toContain("name: '2026-11-23-add-appeal-urgency'");
    expect(source).toContain('export const addAppealUrgency: Migration');
  });

  it('never overwrites another, and needs a name that says something', () => {
    createMigration('grid', 'add-appeal-urgency', evening, root);
    expect(() => createMigration('grid', 'add-appeal-urgency', evening, root)).toThrow('already there');
    expect(() => createMigration('grid', '../x', evening, root)).toThrow('kebab case');
    expect(() => createMigration('grid', 'change', evening, root)).toThrow('kebab case');
  });
});
