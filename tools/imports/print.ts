import { writeFileSync } from 'node:fs';
import { importDocument } from '@redgrid/imports';

/** Writes docs/IMPORT.md from the kinds of imports. */
writeFileSync('docs/IMPORT.md', importDocument());
