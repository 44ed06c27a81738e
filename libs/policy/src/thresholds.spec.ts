import { expect, it } from 'vitest';
import { figureNamed, type FigureName } from './figures.ts';
import { defaultPacks } from './load-packs.ts';

/** The threshold register of the five documents: what a validator must check, and where it is printed. */
const part = (numerator: number, denominator: number) => ({ numerator, denominator });
const atLeast = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  comparison: 'AT_LEAST',
});
const moreThan = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  comparison: 'MORE_THAN',
});
const yuan = (amount: number) => amount * 100;
const squareMetres = (amount: number) => amount * 100;
const atLeastEvery = (every: string, times: number, days?: number[]) =>
  days ? { every, atLeast: times, days } : { every, atLeast: times };

const taian = 'taian-2023';
const baotou = 'baotou-2021-draft';
const taiqian = 'taiqian-2022';
const shanting = 'shanting-2020';

const register: [pack: string, figure: FigureName, value: unknown, clause: string][] = [
  [taian, 'vote.participationArea', atLeast(2, 3), '§7.2.3'],
  [taian, 'vote.participationHeads', atLeast(2, 3), '§7.2.3'],
  [taian, 'vote.consentArea', moreThan(1, 2), '§7.2.3'],
  [taian, 'vote.consentHeads', moreThan(1, 2), '§7.2.3'],
  [taian, 'tender.compulsoryArea', squareMetres(30_000), '§10.4.2'],
  [taiqian, 'coverage.zoneArea', squareMetres(30_000), '二(六)20'],
  [taian, 'partyOrganisation.minFormalMembers', 3, '§6.3.2'],
  [taian, 'environmentCommittee.minMembers', 5, '§7.4.1'],
  [taian, 'environmentCommittee.oddNumber', true, '§7.4.1'],
  [taian, 'environmentCommittee.minPartyShare', part(3, 5), '§7.4.1'],
  [baotou, 'committee.minPartyMembers', 3, '§4.4.3'],
  [baotou, 'committee.minPartyShare', part(3, 5), '§4.4.3'],
  ['taian-practice', 'committee.minPartyShare', part(3, 5), 'L149'],
  ['taian-practice', 'committee.chairPartyMemberRequired', true, 'L149'],
  [taian, 'gridStaffing.workersPerTenThousandResidents', 18, '表A.1 第6行'],
  [taian, 'gridStaffing.posts', 3, '§8.2.1'],
  [taian, 'gridStaffing.payGrades', 18, '§8.2.1'],
  [baotou, 'industryParty.minCityStaff', 9, '§6.1.2'],
  [baotou, 'industryParty.minDistrictStaff', 5, '§6.1.2'],
  [baotou, 'industryParty.scoredDistrictStaff', 3, '表A.4 第6行'],
  ['weihai-practice', 'industryParty.minCityStaff', 6, 'L177'],
  [baotou, 'training.trainedPersons', 3000, '§6.2.4'],
  [baotou, 'training.contests', 1, '§6.2.5'],
  [baotou, 'partyOrganisation.staffExpectingMembers', 20, '§6.1.3'],
  [baotou, 'partyOrganisation.activistsPerCompany', 2, '§6.1.3'],
  [baotou, 'partyOrganisation.activistsPerProject', 2, '§6.1.3'],
  ['weihai-practice', 'training.memberHours', 32, 'L187'],
  ['weihai-practice', 'training.secretaryHours', 56, 'L187'],
  [baotou, 'visits.householdShare', part(7, 10), '§6.8.3b'],
  [baotou, 'projectEvaluation.minSampleShare', part(3, 10), 'A.2.3'],
  [baotou, 'projectEvaluation.minStandardsMetShare', part(7, 10), '表A.1 第16-17行'],
  [baotou, 'projectEvaluation.minRedServices', 4, '表A.1 第18行, 表A.2 第9行'],
  [baotou, 'projectEvaluation.minSpecialServices', 2, '表A.2 第21行'],
  [baotou, 'committee.partyProjectsPerYear', 2, '§4.4.1'],
  [baotou, 'partyLife.companyProjectsPerYear', 2, '表A.1 第12行, 表A.2 第8行'],
  [baotou, 'partyLife.publicBenefitPerYear', 2, '表A.2 第25行'],
  ['weihai-practice', 'partyLife.volunteeringPerYear', 2, 'L193'],
  [baotou, 'areaEvaluation.minWeightInPartyAssessment', part(2, 5), '表A.4 第10行'],
  [baotou, 'companyEvaluation.minOwnersShare', part(3, 5), '§6.8.1c'],
  [baotou, 'companyCredit.floorExistingProject', 'AA', '表A.1 E06'],
  [baotou, 'companyCredit.floorOldProject', 'A', '表A.1 O06'],
  [baotou, 'companyCredit.floorCompany', 'A', '表A.2 第12行'],
  [baotou, 'stars.five', 90, 'A.2.5'],
  [baotou, 'stars.four', 80, 'A.2.5'],
  [baotou, 'stars.three', 70, 'A.2.5'],
  [
    baotou,
    'companyEvaluation.deductions',
    {
      SAFETY_ACCIDENT: { min: 5, max: 20 },
      MASS_INCIDENT: { min: 5, max: 10 },
      NEGATIVE_OPINION: { min: 5, max: 10 },
    },
    '表A.2',
  ],
  [baotou, 'partyFunds.perMember', yuan(300), '§6.9.2'],
  [baotou, 'partyFunds.perOrganisation', yuan(3_000), '§6.9.2'],
  [baotou, 'partyFunds.cityBudget', yuan(1_000_000), '§6.9.3'],
  [baotou, 'partyFunds.districtShareOfRetainedDues', part(1, 5), '§6.9.3'],
  [baotou, 'partyFunds.duesReturned', part(1, 1), '§6.9.4'],
  ['jining-practice', 'partyFunds.perStation', yuan(10_000), 'L125'],
  ['yantai-practice', 'companyEvaluation.bottomRanks', 10, 'L61'],
  ['yantai-practice', 'redBlackList.incentiveCount', 9, 'L63'],
  ['yantai-practice', 'redBlackList.penaltyCount', 13, 'L63'],
  // Rhythms and dates
  [shanting, 'coverage.reportDays', [1, 15], '附件5'],
  [shanting, 'coverage.firstDeadline', '2020-11-15', '五(二), 附件4'],
  ['yantai-practice', 'coverage.firstDeadline', '2024-12-31', 'L51'],
  ['jining-practice', 'visits.listeningRhythm', atLeastEvery('MONTH', 3, [5, 15, 25]), 'L119'],
  ['yantai-practice', 'appeal.complaintReportRhythm', atLeastEvery('MONTH', 1), 'L55'],
  [taian, 'chiefs.meetingRhythm', atLeastEvery('MONTH', 1), '§8.3.3'],
  [taian, 'conference.communityRhythm', atLeastEvery('QUARTER', 1), '§7.5.2'],
  [baotou, 'conference.communityRhythm', atLeastEvery('MONTH', 1), '表A.1 第6行, 表A.3'],
  [baotou, 'conference.threePartyRhythm', atLeastEvery('QUARTER', 1), '§4.3.2'],
  [baotou, 'conference.streetRhythm', atLeastEvery('QUARTER', 1), '表A.3 第2行'],
  [baotou, 'conference.districtRhythm', atLeastEvery('HALF_YEAR', 1), '表A.4 第4行'],
  [taian, 'supervision.circularRhythm', atLeastEvery('QUARTER', 1), '§11.1.4'],
  [taian, 'supervision.observationRhythm', atLeastEvery('HALF_YEAR', 1), '§11.1.4'],
  [baotou, 'companyEvaluation.spotCheckRhythm', atLeastEvery('QUARTER', 1), '§6.8.1c'],
  [baotou, 'companyEvaluation.ownersSurveyRhythm', atLeastEvery('HALF_YEAR', 1), '§6.8.1c'],
  [shanting, 'subsidy.assessmentRhythm', atLeastEvery('QUARTER', 1), '六(四)'],
  ['weihai-practice', 'partyLife.pointsPublished', atLeastEvery('QUARTER', 1), 'L189'],
  // Weights
  [
    taian,
    'companyEvaluation.weights',
    { PROJECT_RESULTS: part(7, 10), COUNTY_AUTHORITY: part(3, 10) },
    '§10.3.1',
  ],
  [
    'yantai-practice',
    'companyEvaluation.weights',
    {
      OWNERS: part(7, 10),
      STREET_AND_COMMUNITY: part(3, 20),
      AUTHORITY: part(1, 10),
      OWNERS_COMMITTEE: part(1, 20),
    },
    'L59-61',
  ],
  // Outside the five documents
  ['national', 'vote.specialConsentArea', atLeast(3, 4), '第二百七十八条'],
  ['national', 'vote.specialConsentHeads', atLeast(3, 4), '第二百七十八条'],
  ['national', 'vote.extraordinaryRequestShare', part(1, 5), '第十三条'],
  ['national', 'vote.noticeDays', 15, '第十四条'],
  ['national', 'committee.filingDays', 30, '第十六条'],
  ['national', 'committee.minMembers', 5, '第三十一条'],
  ['national', 'committee.maxMembers', 11, '第三十一条'],
  ['national', 'committee.oddNumber', true, '第三十一条'],
  ['national', 'committee.termYears', 5, '第三十二条'],
  ['national', 'committee.reElectionWarningMonths', 3, '第四十七条'],
];

const described = new Map(
  defaultPacks()
    .ids()
    .map((id) => [id, defaultPacks().describe(id, '2026-05-20')]),
);

it.each(register)('GW-07: %s states %s exactly', (pack, name, value, clause) => {
  const figure = described.get(pack)?.find((line) => line.figure === name);
  const [subject, own] = name.split('.');
  const sheet = defaultPacks().sheet(pack, subject as 'committee', '2026-05-20') as Record<string, unknown>;
  expect(sheet[own ?? '']).toMatchObject({ value, clause: { pack, number: clause } });
  expect(figure).toMatchObject({ inheritedFrom: null, unit: figureNamed(name)?.unit });
});

it('GW-07: Taiqian’s targets are 50, 90 and 90 % by 2023 and all by 2024', () => {
  const { targets } = defaultPacks().sheet(taiqian, 'coverage', '2026-05-20');
  expect(
    targets.value.map(({ indicator, target, by }) => [
      indicator,
      (100 * target.numerator) / target.denominator,
      by,
    ]),
  ).toEqual([
    ['COMMITTEE_FORMATION', 50, '2023-12-31'],
    ['SERVICE_COVERAGE', 90, '2023-12-31'],
    ['PARTY_COVERAGE', 90, '2023-12-31'],
    ['COMMITTEE_FORMATION', 100, '2024-12-31'],
    ['SERVICE_COVERAGE', 100, '2024-12-31'],
    ['PARTY_COVERAGE', 100, '2024-12-31'],
  ]);
});

it('GW-07: open parameters have a value of ours, marked as such', () => {
  const open: FigureName[] = [
    'appeal.timeLimits',
    'whistle.responseTime',
    'publication.creditNoticeDays',
    'publication.resultsNoticeDays',
    'publication.disclosureNoticeDays',
    'disclosure.feeAccountRhythm',
    'committee.reportRhythm',
    'supervision.companyReportRhythm',
    'communityCompany.auditRhythm',
    'residentCredit.actKinds',
    'residentCredit.yearlyCap',
    'residentCredit.bands',
    'residentCredit.repairShare',
    'companyCredit.bands',
    'projectEvaluation.partialMarks',
    'companyEvaluation.projectAggregation',
    'contract.serviceGradeContent',
    'redBlackList.incentives',
    'redBlackList.penalties',
    'maintenanceFund.emergencyItems',
    'committee.decisionLimit',
    'fee.maliciousAfterReminders',
    'visits.countedOver',
    'supervision.doubleRandomRhythm',
    'supervision.inspectionSampleShare',
    'redBlackList.redMonths',
    'redBlackList.blackMonths',
    'companyCredit.starValidityMonths',
  ];
  for (const name of open)
    expect(described.get('default')?.find(({ figure }) => figure === name)).toMatchObject({
      value: expect.not.stringMatching(/^null$/) as string,
      clause: { number: 'open', toBeConfirmed: true },
    });
});
