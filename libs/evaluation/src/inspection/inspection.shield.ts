import { hasRole, isPublic, isSignedIn, open, Role } from '@redgrid/access';

const isOrganiser = hasRole(Role.CityPropertyAuthority, Role.DistrictPropertyAuthority);
const isInspector = hasRole(
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.Department,
  Role.Evaluator,
);

/** Organisers announce, draw and publish; those who were drawn record; everybody repeats a published draw. */
export const inspectionShield = {
  Query: { inspection: isSignedIn, inspections: isSignedIn, verifyDraw: isPublic },
  Mutation: {
    planInspection: isOrganiser,
    drawInspection: isOrganiser,
    recordInspection: isInspector,
    publishInspection: isOrganiser,
  },
  AdministrativeUnit: { id: open },
  Company: { id: open },
  Person: { id: open },
  Inspection: {
    id: open,
    version: open,
    title: open,
    state: open,
    unit: open,
    commitment: open,
    companies: open,
    inspectors: open,
    toInspect: open,
    inspected: open,
    publicSource: open,
    assignments: isSignedIn,
    plannedAt: open,
    drawnAt: open,
    publishedAt: open,
  },
  InspectionAssignment: {
    company: isSignedIn,
    inspectors: isSignedIn,
    finding: isSignedIn,
    problems: isSignedIn,
    report: isSignedIn,
    recordedAt: isSignedIn,
  },
  InspectionConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  InspectionEdge: { cursor: open, node: open },
  InspectionDrawVerdict: {
    ok: open,
    commitment: open,
    difference: open,
    expected: open,
    actual: open,
    record: open,
  },
  InspectionReceipt: { inspectionId: open, commitment: open, inspection: isSignedIn },
};
