import { writeFileSync } from 'node:fs';
import { mergeShields } from '@redgrid/access';
import { sharedShield } from '@redgrid/subgraph';
import { domains } from '../domains.ts';
import { compose } from '../supergraph/compose.ts';
import { matrixMarkdown, matrixOf } from './matrix.ts';

const shield = mergeShields(sharedShield, ...domains.map((domain) => domain.shield));
writeFileSync('docs/ROLES.md', matrixMarkdown(matrixOf(compose(domains).api, shield)));
