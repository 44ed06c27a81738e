export { BanStandingEntity, type Ban } from './ban-standing.entity.ts';
export { demandUnbanned, demandUnbannedToTheEnd, lookAtBans, type BanQuestion } from './bans.ts';
export {
  banFact,
  banIn,
  permitFact,
  permitIn,
  permitUsedFact,
  permitUseIn,
  type BanNotice,
  type PermitNotice,
  type PermitUse,
} from './gate-facts.ts';
export { gateHandlers, permitUseHandler, type GatedActions } from './gate.handlers.ts';
export { gateEntities, gateMigrations } from './gate.migrations.ts';
export { banChecks, permitChecks, permitRefusal, type PermitTerms, type Wanted } from './gate.rules.ts';
export { PermitEntity } from './permit.entity.ts';
export { lookAtPermit, usePermit, type PermitWanted } from './permits.ts';
