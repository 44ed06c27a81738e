import { writeFileSync } from 'node:fs';
import { domains, graphShield } from '@redgrid/graph';
import { compose } from '../supergraph/compose.ts';
import { matrixMarkdown, matrixOf } from './matrix.ts';

writeFileSync('docs/ROLES.md', matrixMarkdown(matrixOf(compose(domains).api, graphShield)));
