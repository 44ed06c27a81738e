import { z } from 'zod';
import type { Figure } from './kinds.ts';
import * as kind from './kinds.ts';

const { area, asked, codes, count, day, fen, listOf, monthDays, oneOf, perCode, period } = kind;
const { recurring, schemeId, shape, share, threshold, yesNo } = kind;

const points = count('points');
const creditFact = shape(z.strictObject({ points: z.int(), note: z.string().min(1) }).readonly(), 'points');
const creditAct = shape(
  z
    .strictObject({ points: z.int(), yearlyCap: z.int().min(1).nullable(), note: z.string().min(1) })
    .readonly(),
  'points',
);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * Every subject and figure there is: type, validation and unit in one place. A new rule starts here, then in
 * `packs/default.yaml`, then in the packs whose documents say otherwise. `asked(…)` may be null.
 */
export const FIGURES = {
  /** Owners' committee (业主委员会). */
  committee: {
    minMembers: count('members'),
    maxMembers: count('members'),
    oddNumber: yesNo,
    minPartyMembers: asked(count('members')),
    minPartyShare: asked(share),
    raisePartyShareStepByStep: yesNo,
    chairPartyMemberRequired: asked(yesNo),
    chairRequirementAppliesTo: asked(oneOf('NEWLY_FOUNDED', 'EVERY')),
    chairPartyMemberAdvice: asked(oneOf('SHOULD', 'MAY')),
    termYears: count('years'),
    reElectionWarningMonths: count('months'),
    filingDays: count('days'),
    reportRhythm: recurring,
    reviewBeforeElection: asked(yesNo),
    candidateReviewers: asked(codes),
    talkBeforeOffice: asked(yesNo),
    majorMatters: asked(codes),
    majorMatterConsentFirst: asked(yesNo),
    sealKeeper: asked(oneOf('COMMUNITY_PARTY_ORGANISATION', 'COMMITTEE')),
    sealSupervisor: asked(oneOf('COMMUNITY_PARTY_ORGANISATION', 'ENVIRONMENT_COMMITTEE')),
    negativeListSuspends: asked(yesNo),
    decisionLimit: fen,
    partyProjectsPerYear: asked(count('projects')),
  },
  /** The body that acts where there is no committee (物业管理委员会 and others). */
  standIn: {
    body: asked(
      oneOf('PROPERTY_MANAGEMENT_COMMITTEE', 'ENVIRONMENT_COMMITTEE', 'COMMUNITY', 'ENVIRONMENT_SUBGROUP'),
    ),
    foundedBy: asked(oneOf('STREET', 'TOWNSHIP', 'COMMUNITY')),
    countsAsFormed: yesNo,
  },
  /** Environment and property management committee of a community (环境和物业管理委员会). */
  environmentCommittee: {
    minMembers: asked(count('members')),
    oddNumber: asked(yesNo),
    minPartyShare: asked(share),
    relativesExcluded: asked(yesNo),
  },
  /** Decisions of the owners (业主共同决定): first who must take part, then who of those must consent. */
  vote: {
    participationArea: threshold,
    participationHeads: threshold,
    consentArea: threshold,
    consentHeads: threshold,
    specialConsentArea: threshold,
    specialConsentHeads: threshold,
    specialMatters: codes,
    /** Works that begin only after the owners have consented. */
    ownersConsentFirst: asked(codes),
    forms: codes,
    noticeDays: count('days'),
    extraordinaryRequestShare: share,
    headCountRules: codes,
    unreturnedBallot: oneOf('NOT_PARTICIPATING', 'COUNTS_WITH_MAJORITY'),
    onlineIdentityProof: oneOf('REAL_NAME_ACCOUNT', 'PHONE_CODE', 'IN_PERSON'),
  },
  /** Choosing a company by tender (招标投标). */
  tender: {
    compulsoryArea: asked(area),
    agreementBelowNeedsApproval: asked(yesNo),
    openTenderAdvice: asked(oneOf('SHOULD', 'MAY')),
    excludingBiddersForbidden: asked(yesNo),
    expertsDrawnAtRandom: asked(yesNo),
    blackListDisqualifies: asked(yesNo),
    minBidders: count('bidders'),
    minEvaluators: count('evaluators'),
    minExpertShare: share,
    noticeDays: count('days'),
  },
  /** Service contract (物业服务合同). */
  contract: {
    filingDays: count('days'),
    mandatoryClauses: codes,
    expiryWarningDays: count('days'),
    /** Lowest first. */
    serviceGrades: codes,
    /** What each grade promises; the documents refer to an annex nobody has printed. */
    serviceGradeContent: perCode(codes),
  },
  /** Price of the service (物业服务收费): which regime holds when. */
  price: {
    beforeAssembly: oneOf('GUIDE_PRICE', 'MARKET_PRICE'),
    afterAssembly: oneOf('GUIDE_PRICE', 'MARKET_PRICE'),
    guidePriceFollowsGrade: asked(yesNo),
    commissionMethodEncouraged: asked(yesNo),
  },
  /** Company run by a community (社区领办物业). */
  communityCompany: {
    headMayBeCivilServant: asked(yesNo),
    entryNeedsVoteAndContract: asked(yesNo),
    papersCheckedBy: asked(oneOf('STREET', 'COUNTY')),
    auditRhythm: recurring,
    /** "Three finds, one set" (三找一定). */
    preparations: asked(codes),
    standards: asked(count('standards')),
  },
  /** Property fee and arrears (物业费收缴). */
  fee: {
    publishedItemsOnly: asked(yesNo),
    paymentDays: count('days'),
    reminderIntervalDays: count('days'),
    maliciousAfterReminders: count('reminders'),
    maliciousAfterMonths: count('months'),
    arrearsInPersonalCredit: asked(yesNo),
    paymentCountsForHonours: asked(yesNo),
  },
  /** Disclosure board of a compound (物业服务信息公示). */
  disclosure: {
    itemsByGroup: perCode(codes),
    /** Groups whose items are published anew for every period; the others hold until something else is published. */
    rhythmByGroup: perCode(recurring),
    supervisedBy: asked(oneOf('AUTHORITY_WITH_STREET_AND_COMMUNITY', 'TOWNSHIP')),
    onlineToo: asked(oneOf('SHALL', 'MAY')),
    updateWithin: period,
    feeAccountRhythm: recurring,
    feeAccountNoticeDays: count('days'),
  },
  /** How long things hang out, and how long one may object (公示、异议). */
  publication: {
    creditNoticeDays: count('days'),
    resultsNoticeDays: count('days'),
    disclosureNoticeDays: count('days'),
    objectionDays: count('days'),
    objectionAnswerDays: count('days'),
  },
  /** Revenue of common parts (公共收益). */
  publicRevenue: {
    mainUse: asked(oneOf('MAINTENANCE_FUND')),
    disclosureRhythm: recurring,
  },
  /** Maintenance fund (住宅专项维修资金). */
  maintenanceFund: {
    emergencyItems: codes,
    emergencyWithoutVote: asked(yesNo),
    emergencyApplicantWithoutCommittee: asked(oneOf('TOWNSHIP', 'STREET', 'COMMUNITY')),
    publishedAfterCompletionDays: count('days'),
    reviewDays: count('working days'),
    largeUse: fen,
    builderPaysAtSigning: asked(yesNo),
    interestSurplusUses: asked(codes),
  },
  /** Compounds without property service: the programme that covers them (老旧小区物业全覆盖). */
  coverage: {
    reportDays: asked(monthDays),
    firstDeadline: asked(day),
    deadlineDayCounts: yesNo,
    targets: listOf(
      z.strictObject({ indicator: z.string(), target: share.schema, by: z.iso.date() }).readonly(),
      'targets',
    ),
    /** Shares a city has reported; for comparison, never a requirement. */
    benchmarks: listOf(
      z.strictObject({ indicator: z.string(), from: share.schema, to: share.schema }).readonly(),
      'shares',
    ),
    phases: listOf(
      z.strictObject({ phase: z.string(), from: z.iso.date().nullable(), to: z.iso.date() }).readonly(),
      'phases',
    ),
    upgradeDeadline: asked(day),
    compoundClasses: codes,
    zoneArea: asked(area),
    formationRateBase: oneOf('ELIGIBLE_COMPOUNDS', 'ALL_COMPOUNDS'),
    solutionKinds: asked(count('kinds')),
  },
  /** Party organisations of communities, companies, projects and committees (党组织). */
  partyOrganisation: {
    /** From the community down. */
    tree: codes,
    /** Besides the tree: below which kinds a kind may stand, the line of lead from the city down included. */
    standsBelow: perCode(codes),
    minFormalMembers: count('formal members'),
    instructorWithoutOrganisation: asked(oneOf('SHALL', 'MAY')),
    staffExpectingMembers: asked(count('staff')),
    activistsPerCompany: asked(count('activists per year')),
    activistsPerProject: asked(count('activists per year')),
    branchHaves: asked(codes),
    hallHaves: asked(codes),
  },
  /** Full-time staff of the industry party organisation (物业行业党组织). */
  industryParty: {
    minCityStaff: asked(count('persons')),
    minDistrictStaff: asked(count('persons')),
    /** What the evaluation table scores, where it differs from the text of the same document. */
    scoredDistrictStaff: asked(count('persons')),
  },
  /** What party members and organisations do in a year (党员活动). */
  partyLife: {
    companyProjectsPerYear: asked(count('projects')),
    publicBenefitPerYear: asked(count('activities')),
    volunteeringPerYear: asked(count('activities per member')),
    pointsPublished: asked(recurring),
  },
  /** Joint conferences (联席会议). */
  conference: {
    communityRhythm: recurring,
    communityAdHoc: yesNo,
    threePartyRhythm: asked(recurring),
    streetRhythm: asked(recurring),
    districtRhythm: asked(recurring),
    companyAttendanceRhythm: asked(recurring),
    departments: asked(count('departments')),
    /** Who takes part, by kind of conference: each must be there or represented. */
    members: perCode(codes),
    /** What a kind may deal with; a kind that is not named may deal with anything. */
    topics: perCode(codes),
    noticeDays: count('days'),
    /** Share of the members that must be there or represented. */
    quorum: threshold,
  },
  /** Training and contests (培训、竞赛). */
  training: {
    memberHours: asked(count('hours per year')),
    secretaryHours: asked(count('hours per year')),
    trainedPersons: asked(count('persons per year')),
    contests: asked(count('contests per year')),
  },
  /** Money for party work (党建经费). */
  partyFunds: {
    perMember: asked(fen),
    perOrganisation: asked(fen),
    cityBudget: asked(fen),
    districtShareOfRetainedDues: asked(share),
    duesReturned: asked(share),
    duesReturnRhythm: asked(recurring),
    deductibleBeforeTax: asked(yesNo),
    perStation: asked(fen),
  },
  /** Building and unit chiefs (楼栋长、单元长). */
  chiefs: {
    informationPublished: asked(yesNo),
    meetingRhythm: asked(recurring),
    awardsRhythm: asked(recurring),
    doubleChiefEncouraged: asked(yesNo),
  },
  /** Grid and community workers (网格员、社区工作者). */
  gridStaffing: {
    workersPerTenThousandResidents: asked(count('workers')),
    posts: asked(count('posts')),
    payGrades: asked(count('grades')),
    partTimeSteps: asked(codes),
    gridHeadSupervisesService: asked(yesNo),
  },
  /** Visits and listening days (走访、民情日). */
  visits: {
    householdShare: asked(share),
    countedOver: period,
    listeningRhythm: asked(recurring),
  },
  /** Appeals of residents (诉求). */
  appeal: {
    /** From the lowest up; what is overdue moves to the next. */
    levels: codes,
    timeLimits: perCode(period),
    urgentTimeLimits: perCode(period),
    /** Categories whose limits differ from those of the level. */
    categoryTimeLimits: perCode(period),
    warningShare: share,
    confirmDays: count('days'),
    reopenDays: count('days'),
    reopenRestartsClock: yesNo,
    stepUpWhenOverdue: yesNo,
    /** Where an appeal of each weight ought to be settled. */
    goals: perCode(oneOf('GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY')),
    complaintReportRhythm: asked(recurring),
  },
  /** Whistle and report (吹哨报到). */
  whistle: {
    responseTime: period,
    arrivalTime: period,
    chain: listOf(
      z.strictObject({ blownBy: z.string(), answeredBy: z.array(z.string()).min(1).readonly() }).readonly(),
      'steps',
    ),
    colours: asked(codes),
  },
  /** Patrols (巡查). */
  patrol: {
    gridRhythm: recurring,
    nightRhythm: asked(recurring),
    dutyHoursPerDay: asked(count('hours per day')),
    refuseClearedRhythm: asked(recurring),
  },
  /** Credit of companies (企业信用). */
  companyCredit: {
    /** Best first. */
    grades: codes,
    bands: perCode(points),
    baseScore: points,
    factKinds: perCode(creditFact),
    validityMonths: count('months'),
    floorExistingProject: asked(oneOf('AAA', 'AA', 'A', 'B', 'C')),
    floorOldProject: asked(oneOf('AAA', 'AA', 'A', 'B', 'C')),
    floorCompany: asked(oneOf('AAA', 'AA', 'A', 'B', 'C')),
    lowestGradeMeasures: asked(codes),
    starMarks: asked(perCode(points)),
    starValidityMonths: count('months'),
    superviseByStarPerYear: perCode(count('checks per year')),
  },
  /** Credit of residents (居民信用). */
  residentCredit: {
    actKinds: perCode(creditAct),
    baseScore: points,
    /** Best first. */
    levels: codes,
    bands: perCode(points),
    pointsValidityMonths: count('months'),
    yearlyCap: points,
    repairShare: share,
    redemptionFenPerPoint: fen,
    redemptionRhythm: recurring,
  },
  /** Red and black lists (红黑榜). */
  redBlackList: {
    redMonths: count('months'),
    blackMonths: count('months'),
    publishedRhythm: recurring,
    /** Effects the documents name in general words. */
    effects: codes,
    incentiveCount: asked(count('measures')),
    penaltyCount: asked(count('measures')),
    incentives: codes,
    penalties: codes,
  },
  /** Evaluation of companies (物业企业考核). */
  companyEvaluation: {
    scheme: schemeId,
    weights: perCode(share),
    minOwnersShare: asked(share),
    projectAggregation: oneOf('ARITHMETIC_MEAN', 'AREA_WEIGHTED_MEAN'),
    satisfactionWeight: asked(share),
    bottomRanks: asked(count('companies per district')),
    standards: asked(count('standards')),
    deductions: asked(perCode(shape(z.strictObject({ min: z.int(), max: z.int() }).readonly(), 'points'))),
    rhythm: recurring,
    spotCheckRhythm: asked(recurring),
    ownersSurveyRhythm: asked(recurring),
  },
  /** Evaluation of projects (物业项目考核). */
  projectEvaluation: {
    scheme: schemeId,
    minSampleShare: asked(share),
    satisfactionWeight: asked(share),
    minStandardsMetShare: asked(share),
    minRedServices: asked(count('services')),
    minSpecialServices: asked(count('services')),
    partialMarks: oneOf('PROPORTIONAL', 'ALL_OR_NOTHING'),
    publishedAfterStreetReview: asked(yesNo),
  },
  /** Evaluation of streets, communities and districts (街道社区、旗县区考核). */
  areaEvaluation: {
    streetScheme: asked(schemeId),
    districtScheme: asked(schemeId),
    streetSatisfactionWeight: asked(share),
    districtSatisfactionWeight: asked(share),
    minWeightInPartyAssessment: asked(share),
  },
  /** Satisfaction surveys (满意度调查). */
  survey: {
    scalePoints: count('points'),
    thirdPartyAllowed: yesNo,
    answersAnonymous: yesNo,
  },
  /** Star bands: the lowest score of each star (星级). */
  stars: {
    five: asked(points),
    four: asked(points),
    three: asked(points),
    two: asked(points),
    one: asked(points),
  },
  /** Subsidies for old compounds (奖补). */
  subsidy: {
    acceptanceFirst: asked(yesNo),
    assessmentRhythm: asked(recurring),
    paidOnlyAfterPassedPeriod: asked(yesNo),
    passMark: points,
  },
  /** Circulars, inspections and reports (通报、督查、报告). */
  supervision: {
    circularRhythm: asked(recurring),
    observationRhythm: asked(recurring),
    assessmentRhythm: recurring,
    doubleRandomRhythm: recurring,
    inspectionSampleShare: share,
    companyReportRhythm: recurring,
    costDataRhythm: recurring,
    specialRectificationRhythm: recurring,
    rectificationDays: count('days'),
  },
  /** Duties that return by the calendar and have no figure of their own (周期性任务). */
  duties: {
    yearly: codes,
    daily: codes,
    regular: codes,
    regularRhythm: recurring,
  },
  /** How time is counted (期间计算). */
  calendar: {
    workCalendar: oneOf('CHINESE_DAYS'),
    timeZone: oneOf('Asia/Shanghai'),
    firstDayCounts: yesNo,
    endOnHolidayMovesToWorkingDay: yesNo,
    workingHours: listOf(z.strictObject({ from: clockTime, to: clockTime }).readonly(), 'hours of the day'),
    evaluationPeriod: oneOf('CALENDAR_YEAR'),
  },
} satisfies Record<string, Record<string, Figure>>;

type Table = typeof FIGURES;

/** Every subject a pack speaks about, with the type of each figure. */
export type Subjects = {
  readonly [S in keyof Table]: { readonly [F in keyof Table[S]]: ValueOf<Table[S][F]> };
};
type ValueOf<F> = F extends Figure<infer Schema> ? z.infer<Schema> : never;

/** The name of a subject, such as `committee`. */
export type Subject = keyof Subjects;
/** A figure as it is written in overrides and lists: `committee.minMembers`. */
export type FigureName = { [S in Subject]: `${S}.${keyof Subjects[S] & string}` }[Subject];

/** Who may sit on an owners' committee, and what it owes to whom. */
export type CommitteeFigures = Subjects['committee'];
/** Thresholds of the owners' votes. */
export type VoteFigures = Subjects['vote'];
/** Time limits and levels of appeals. */
export type AppealFigures = Subjects['appeal'];
/** Tender duty. */
export type TenderFigures = Subjects['tender'];
/** Star bands. */
export type StarFigures = Subjects['stars'];

/** The figure of a name, or undefined when nothing is called so. */
export function figureNamed(name: string): Figure | undefined {
  const [subject = '', figure = ''] = name.split('.');
  const table: Record<string, Record<string, Figure>> = FIGURES;
  const figures = Object.hasOwn(table, subject) ? table[subject] : undefined;
  return figures && Object.hasOwn(figures, figure) ? figures[figure] : undefined;
}
