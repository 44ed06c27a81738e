import { DEPARTMENT_ROLES, hasRole, isPublic, isSignedIn, open, Role } from '@redgrid/access';

const community = [Role.CommunityParty, Role.CommunityCommittee, Role.CommunityWorker];
const street = [Role.Street, Role.StreetPropertyOffice];
const grid = [Role.GridHead, Role.GridWorker];
const above = [Role.DistrictPropertyAuthority, Role.CityPropertyAuthority];
const departments = DEPARTMENT_ROLES;
const citizens = [Role.Owner, Role.Resident];

const reporter = hasRole(...grid, ...community, ...street, Role.HotlineCentre, ...citizens);
const classifier = hasRole(...grid, ...community, ...street, ...above, Role.HotlineCentre);
const dispatcher = hasRole(Role.GridHead, ...community, ...street, ...above, Role.HotlineCentre);
const worker = hasRole(...grid, ...community, ...street, ...above, ...departments);
const callerBack = hasRole(...community, ...street, Role.HotlineCentre, ...citizens);
const reader = hasRole(
  ...grid,
  ...community,
  ...street,
  ...above,
  ...departments,
  Role.HotlineCentre,
  Role.PoliticalLegal,
  ...citizens,
);

/** Roles that touch appeals at all; where, and which appeals, is asked in SQL and by the case. */
export const appealShield = {
  Query: {
    appeal: reader,
    appeals: reader,
    appealStatus: isPublic,
    appealChannels: isSignedIn,
    appealCategories: isSignedIn,
    appealDepartments: isSignedIn,
  },
  Mutation: {
    reportAppeal: reporter,
    classifyAppeal: classifier,
    assignAppeal: dispatcher,
    startAppeal: worker,
    resolveAppeal: worker,
    confirmAppeal: callerBack,
    reopenAppeal: callerBack,
    rejectAppeal: dispatcher,
    escalateAppeal: worker,
    closeAppeal: dispatcher,
  },
  Compound: { openAppeals: reader, openAppealCount: isSignedIn },
  Appeal: {
    id: open,
    version: reader,
    state: reader,
    level: reader,
    trackingCode: reader,
    compound: reader,
    grid: reader,
    reporter: reader,
    channel: reader,
    category: reader,
    text: reader,
    urgency: reader,
    externalSource: reader,
    externalId: reader,
    assignee: reader,
    atDepartment: reader,
    department: reader,
    reportedAt: reader,
    deadline: reader,
    overdue: reader,
    warning: reader,
    resolvedAt: reader,
    inTime: reader,
    satisfied: reader,
    rating: reader,
    closedAt: reader,
    files: reader,
    history: reader,
    nextSteps: reader,
  },
  AppealDeadline: {
    dueAt: open,
    warnAt: open,
    rule: open,
    amount: open,
    unit: open,
    clause: open,
    provisional: open,
  },
  AppealConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  AppealEdge: { cursor: open, node: open },
  AppealStatus: {
    state: open,
    reportedAt: open,
    dueAt: open,
    overdue: open,
    resolvedAt: open,
    closedAt: open,
  },
  AppealChannel: { code: open, name: open, selfService: open },
  AppealCategory: { code: open, name: open, lead: open, joint: open, basis: open, source: open },
  AppealDepartment: { code: open, name: open, level: open },
  ReportAppealReceipt: { appealId: open, trackingCode: open, dueAt: open, known: open, appeal: reader },
  AppealReceipt: { appealId: open, state: open, level: open, version: open, dueAt: open, appeal: reader },
};
