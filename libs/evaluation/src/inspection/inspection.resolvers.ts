import type * as gql from '../generated/types.ts';

export const inspectionResolvers = {
  Query: {
    inspection: (_, { id }, { inspections }) => inspections.byId.load(id),
    inspections: (_, page, { inspections }) => inspections.list(page),
    verifyDraw: async (_, { inspectionId }, { inspections }) => {
      const { verdict, ...draw } = await inspections.verify(inspectionId);
      return { ...draw, ...verdict };
    },
  },
  Mutation: {
    planInspection: (_, { key, input }, { inspections }) => inspections.plan(key, input),
    drawInspection: (_, { key, inspectionId, publicNumber }, { inspections }) =>
      inspections.draw(key, inspectionId, publicNumber),
    recordInspection: (_, { key, input }, { inspections }) => inspections.record(key, input),
    publishInspection: (_, { key, inspectionId }, { inspections }) => inspections.publish(key, inspectionId),
  },
  InspectionReceipt: {
    inspection: ({ inspectionId }, _, { inspections }) => inspections.byId.load(inspectionId),
  },
  Inspection: {
    unit: ({ unitId }) => ({ id: unitId }),
    companies: ({ announcement }) => announcement.objects.ids.length,
    inspectors: ({ announcement }) => announcement.drawers?.ids.length ?? 0,
    publicSource: ({ announcement }) => announcement.publicSource,
    assignments: (inspection, _, { inspections }) => inspections.assignments(inspection),
  },
  InspectionAssignment: {
    company: ({ companyId }) => ({ id: companyId }),
    inspectors: ({ personIds }) => personIds.map((id) => ({ id })),
    finding: async (each, _, { inspections }) => (await inspections.recordOf(each))?.finding ?? null,
    problems: async (each, _, { inspections }) => (await inspections.recordOf(each))?.problems ?? null,
    report: async (each, _, { inspections }) => (await inspections.recordOf(each))?.report ?? null,
    recordedAt: async (each, _, { inspections }) => (await inspections.recordOf(each))?.recordedAt ?? null,
  },
} satisfies gql.Resolvers;
