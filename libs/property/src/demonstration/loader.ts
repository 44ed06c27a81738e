import type { Principal } from '@redgrid/access';
import { asCall, chunksOf, command, type UnitOfWork } from '@redgrid/database';
import type { DemoCounty } from '@redgrid/demo';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { ObjectLiteral } from 'typeorm';
import type { PropertyContext } from '../context.ts';
import type { PlacedRow } from '../place/placed-row.ts';

const LOADER: Principal = {
  id: 'demonstration',
  kind: 'SERVICE',
  personId: null,
  grants: [{ role: 'ADMIN', scopeType: 'ROOT', scopeId: '*' }],
  grantsVersion: 1,
};
const ROWS_PER_STATEMENT = 500;
const COLUMNS = { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId', COMMUNITY: 'communityId' } as const;

/** Runs the commands of the demonstration and knows where its units lie. */
export class Loader {
  private readonly units;

  constructor(
    private readonly running: RunningSubgraph<PropertyContext>,
    readonly county: DemoCounty,
  ) {
    this.units = new Map(county.units.map((unit) => [unit.id, unit]));
  }

  /** Does a piece of the loading once, whoever asks again. */
  async once(what: string, work: (unit: UnitOfWork) => Promise<void>): Promise<void> {
    const { request } = this.running.context({ principal: LOADER });
    await asCall(request, {}, () =>
      command('loadDemonstration', `demo:${what}`, async (unit) => {
        await work(unit);
        return {};
      }),
    );
  }

  /** The units a unit lies in, itself included. */
  placeOf(unitId: string): PlacedRow {
    const place: PlacedRow = { cityId: null, countyId: null, streetId: null, communityId: null };
    for (let unit = this.units.get(unitId); unit; unit = this.units.get(unit.parentId ?? '')) {
      const column = (COLUMNS as Partial<Record<string, keyof PlacedRow>>)[unit.level];
      if (column) place[column] = unit.id;
    }
    return place;
  }
}

/** Inserts many rows, so many at a time. */
export async function insertAll<Row extends ObjectLiteral>(
  { db }: UnitOfWork,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) await db.insert(entity, chunk);
}
