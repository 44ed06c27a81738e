import type { ImportStage } from '@redgrid/imports';
import type { OrganisationContext } from '../context.ts';
import { personsImport } from './persons.import.ts';
import { unitReferencesImport } from './unit-references.import.ts';
import { unitsImport } from './units.import.ts';

/** What this domain does with imported rows. */
export const organisationImports: readonly ImportStage<OrganisationContext>[] = [
  unitsImport,
  unitReferencesImport,
  personsImport,
];
