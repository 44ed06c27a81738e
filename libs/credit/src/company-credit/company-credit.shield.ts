import { hasRole, isSignedIn, open, Role } from '@redgrid/access';

const recorder = hasRole(Role.DistrictPropertyAuthority, Role.PropertyAssociation, Role.Street);
const factReader = hasRole(
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.PropertyAssociation,
  Role.Street,
  Role.StreetPropertyOffice,
  Role.CompanyHead,
);
const page = { edges: open, nodes: open, pageInfo: open, totalCount: open };
const edge = { cursor: open, node: open };

/** Grades are published results; what they rest on is for overseers and the company's own head. */
export const companyCreditShield = {
  Query: {
    companyCreditGrades: isSignedIn,
    creditGradeAsOf: isSignedIn,
    previewCompanyCredit: isSignedIn,
    companyCreditFactKinds: isSignedIn,
  },
  Mutation: {
    recordCompanyCreditFact: recorder,
    reverseCompanyCreditFact: recorder,
    rateCompanyCredit: recorder,
  },
  Company: { creditGrade: isSignedIn, creditFacts: factReader },
  CompanyCreditGrade: {
    id: open,
    version: isSignedIn,
    company: isSignedIn,
    grade: isSignedIn,
    score: isSignedIn,
    asOf: isSignedIn,
    basis: isSignedIn,
    history: isSignedIn,
  },
  CompanyCreditChange: {
    id: open,
    grade: isSignedIn,
    score: isSignedIn,
    previousGrade: isSignedIn,
    at: isSignedIn,
  },
  CompanyCreditFact: {
    id: open,
    company: factReader,
    kind: factReader,
    points: factReader,
    clause: factReader,
    happenedOn: factReader,
    knownAt: factReader,
    documentId: factReader,
    source: factReader,
    note: factReader,
    reverses: factReader,
    reversedBy: factReader,
    reason: factReader,
    recordedBy: recorder,
  },
  CompanyCreditStanding: { grade: open, score: open, asOf: open, checks: open },
  CompanyCreditFactKind: { code: open, points: open, note: open, clause: open },
  CompanyCreditReceipt: {
    factId: open,
    grade: open,
    score: open,
    previousGrade: open,
    checks: open,
    creditGrade: recorder,
  },
  CompanyCreditGradeConnection: page,
  CompanyCreditGradeEdge: edge,
  CompanyCreditChangeConnection: page,
  CompanyCreditChangeEdge: edge,
  CompanyCreditFactConnection: page,
  CompanyCreditFactEdge: edge,
};
