import { hasRole, isSignedIn, open, Role } from '@redgrid/access';

/** Whoever can register something of what is imported; what a row may do is asked where it is taken. */
const IMPORTERS = [
  Role.Admin,
  Role.LeadingGroup,
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.Street,
  Role.StreetPropertyOffice,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.CommunityWorker,
] as const;

const fields = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, open])) as Record<Name, typeof open>;

/** Jobs are their owner's alone; what an export shows is decided by the fields it reads. */
export const jobShield = {
  Query: { job: isSignedIn, jobs: isSignedIn, importKinds: isSignedIn },
  Mutation: {
    startImport: hasRole(...IMPORTERS),
    commitJob: hasRole(...IMPORTERS),
    cancelJob: isSignedIn,
    resumeJob: isSignedIn,
    startExport: isSignedIn,
  },
  Job: {
    id: open,
    type: isSignedIn,
    subject: isSignedIn,
    state: isSignedIn,
    format: isSignedIn,
    fileName: isSignedIn,
    sourceSystem: isSignedIn,
    progress: isSignedIn,
    preview: isSignedIn,
    result: isSignedIn,
    rowErrors: isSignedIn,
    errorFileId: isSignedIn,
    resultFileId: isSignedIn,
    errorCode: isSignedIn,
    error: isSignedIn,
    version: isSignedIn,
    startedAt: isSignedIn,
    endedAt: isSignedIn,
    history: isSignedIn,
  },
  JobProgress: fields('rowsDone', 'rowsTotal', 'rowsPerSecond', 'updatedAt'),
  JobPreview: fields('created', 'changed', 'unchanged', 'refused', 'ignoredColumns', 'samples'),
  JobSample: fields('row', 'outcome', 'cells'),
  JobCell: fields('column', 'value'),
  JobResult: fields('created', 'changed', 'unchanged', 'refused'),
  JobRowError: fields('row', 'column', 'columnHeader', 'code', 'reason'),
  JobRowErrorConnection: fields('edges', 'nodes', 'pageInfo', 'totalCount'),
  JobRowErrorEdge: fields('cursor', 'node'),
  JobConnection: fields('edges', 'nodes', 'pageInfo', 'totalCount'),
  JobEdge: fields('cursor', 'node'),
  ImportKind: fields('kind', 'nameZh', 'nameEn', 'note', 'columns'),
  ImportColumn: fields('name', 'header', 'aliases', 'meaning', 'form', 'required'),
  JobReceipt: { jobId: open, version: open, job: isSignedIn },
};
