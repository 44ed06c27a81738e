/** The states an appeal of the demonstration can be in; OVERDUE is none of them, it is computed. */
export type AppealState =
  | 'RECEIVED'
  | 'CLASSIFIED'
  | 'ASSIGNED'
  | 'IN_PROGRESS'
  | 'RESOLVED'
  | 'FEEDBACK'
  | 'CLOSED'
  | 'ESCALATED'
  | 'REOPENED'
  | 'REJECTED';

/** What may follow what. */
export const FOLLOWS: Readonly<Record<AppealState, readonly AppealState[]>> = {
  RECEIVED: ['CLASSIFIED', 'REJECTED'],
  CLASSIFIED: ['ASSIGNED', 'REJECTED'],
  ASSIGNED: ['IN_PROGRESS', 'ESCALATED'],
  IN_PROGRESS: ['RESOLVED', 'ESCALATED'],
  RESOLVED: ['FEEDBACK'],
  FEEDBACK: ['CLOSED', 'REOPENED'],
  CLOSED: ['REOPENED'],
  ESCALATED: ['ASSIGNED'],
  REOPENED: ['ASSIGNED'],
  REJECTED: [],
};

const DISPATCHED: readonly AppealState[] = ['RECEIVED', 'CLASSIFIED', 'ASSIGNED'];
const SOLVED: readonly AppealState[] = ['IN_PROGRESS', 'RESOLVED', 'FEEDBACK', 'CLOSED'];
const ALL_THE_WAY: readonly AppealState[] = [...DISPATCHED, ...SOLVED];
const ESCALATED: readonly AppealState[] = [...DISPATCHED, 'IN_PROGRESS', 'ESCALATED'];
const REOPENED: readonly AppealState[] = [...ALL_THE_WAY, 'REOPENED'];

/** One way per appeal: which states it has gone through, the last being where it stands. */
export const OUTCOMES: readonly (readonly AppealState[])[] = [
  ...times(52, ALL_THE_WAY),
  ...times(8, ALL_THE_WAY.slice(0, -1)),
  ...times(8, ALL_THE_WAY.slice(0, -2)),
  ...times(12, ALL_THE_WAY.slice(0, -3)),
  ...times(8, DISPATCHED),
  ...times(5, DISPATCHED.slice(0, 2)),
  ...times(5, DISPATCHED.slice(0, 1)),
  ...times(3, ['RECEIVED', 'REJECTED']),
  ...times(3, ['RECEIVED', 'CLASSIFIED', 'REJECTED']),
  ...times(4, ESCALATED),
  ...times(5, [...ESCALATED, 'ASSIGNED', ...SOLVED]),
  ...times(3, REOPENED),
  ...times(4, [...REOPENED, 'ASSIGNED', ...SOLVED]),
];

function times(count: number, path: readonly AppealState[]): (readonly AppealState[])[] {
  return Array.from({ length: count }, () => path);
}
