import { mergeShields } from '@redgrid/access';
import { appealShield } from './appeal/appeal.shield.ts';
import { gridShieldRules } from './grid/grid.shield.ts';
import { compoundNoticeShield } from './notice/compound-notice.shield.ts';
import { stubsShield } from './stubs.shield.ts';

/** Every rule of the domain; the gateway reads this too. */
export const gridShield = mergeShields(stubsShield, gridShieldRules, appealShield, compoundNoticeShield);
