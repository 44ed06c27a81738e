export { dutiesOf, orderOf, type Debtor, type Duty } from './calendar.ts';
export { DutyRecordEntity, dutyEntities, dutyMigrations, fulfil } from './duty-record.entity.ts';
export {
  DUTY_STATES,
  dutyState,
  fulfilmentOf,
  isOwed,
  type DutyState,
  type FrozenPeriod,
  type Fulfilment,
  type Presence,
  type StatedRhythm,
} from './duty.rules.ts';
export { frozenPeriods } from './frozen-periods.ts';
export { dayAfter, owedPerPeriod, periodAt, periodsBetween, type DutyPeriod } from './period.rules.ts';
