import type { ImportStage } from '@redgrid/imports';
import type { PropertyContext } from '../context.ts';
import { buildingsImport } from './buildings.import.ts';
import { companiesImport } from './companies.import.ts';
import { compoundsImport } from './compounds.import.ts';
import { housesImport } from './houses.import.ts';
import { ownerHousesImport, ownershipsImport } from './owners.import.ts';

/** What this domain does with imported rows. */
export const propertyImports: readonly ImportStage<PropertyContext>[] = [
  compoundsImport,
  buildingsImport,
  housesImport,
  ownerHousesImport,
  ownershipsImport,
  companiesImport,
];
