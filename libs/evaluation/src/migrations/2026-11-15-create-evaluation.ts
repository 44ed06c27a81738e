import { column, optional, primary, type Migration } from '@redgrid/database';

const LEVELS = ['city', 'county', 'street', 'community'] as const;
const units = () => Object.fromEntries(LEVELS.map((level) => [`${level}Id`, optional(column.key())]));

/** Evaluations, their places, lines and the facts they rest on. */
export const createEvaluation: Migration = {
  name: '2026-11-15-create-evaluation',
  async up(tables) {
    await tables.create(
      'evaluation',
      {
        id: primary(column.key()),
        version: column.int,
        state: column.key(16),
        projectId: column.key(),
        compoundId: column.key(),
        companyId: optional(column.key()),
        year: column.int,
        schemeId: column.key(40),
        schemeVersion: column.key(12),
        variant: optional(column.key(40)),
        figures: column.json,
        sample: optional(column.json),
        total: optional(column.key(200)),
        rank: column.int,
        stars: optional(column.int),
        checks: column.json,
        ...units(),
        plannedAt: column.instant,
        computedAt: optional(column.instant),
        publishedAt: optional(column.instant),
        title: column.text(200),
      },
      [
        { name: 'ux_evaluation_once', columns: ['projectId', 'year', 'schemeId'], unique: true },
        { name: 'ix_evaluation_compound', columns: ['compoundId', 'year'] },
        { name: 'ix_evaluation_rank', columns: ['rank', 'id'] },
        ...LEVELS.map((level) => ({ name: `ix_evaluation_${level}`, columns: [`${level}Id`, 'rank', 'id'] })),
      ],
    );
    await tables.create(
      'evaluation_place',
      { id: primary(column.key(48)), evaluationId: column.key(), ...units() },
      [
        { name: 'ix_evaluation_place_evaluation', columns: ['evaluationId'] },
        ...LEVELS.map((level) => ({
          name: `ix_evaluation_place_${level}`,
          columns: [`${level}Id`, 'evaluationId'],
        })),
      ],
    );
    await tables.create(
      'evaluation_line',
      {
        id: primary(column.key(64)),
        evaluationId: column.key(),
        ordinal: column.int,
        rowId: column.key(20),
        row: column.json,
        label: column.text(300),
        points: column.int,
        source: column.key(20),
        inputs: optional(column.json),
        score: optional(column.key(80)),
        counts: column.flag,
        factIds: column.json,
        evidence: optional(column.longText),
        scoredBy: optional(column.key(64)),
        scoredAt: optional(column.instant),
      },
      [
        { name: 'ux_evaluation_line_row', columns: ['evaluationId', 'rowId'], unique: true },
        { name: 'ix_evaluation_line_order', columns: ['evaluationId', 'ordinal'] },
      ],
    );
    await tables.create(
      'metric_fact',
      {
        id: primary(column.key(120)),
        factId: column.key(),
        metric: column.key(80),
        subjectId: column.key(64),
        value: column.json,
        happenedAt: column.instant,
        knownAt: column.instant,
      },
      [{ name: 'ix_metric_fact_subject', columns: ['subjectId', 'metric', 'happenedAt'] }],
    );
  },
  async down(tables) {
    for (const table of ['metric_fact', 'evaluation_line', 'evaluation_place', 'evaluation'])
      await tables.drop(table);
  },
};
