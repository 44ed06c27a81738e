import { Role, type Grant } from '@redgrid/access';
import type {
  DemoAccount,
  DemoCommittee,
  DemoCompany,
  DemoCompound,
  DemoGrid,
  DemoProject,
} from './county.ts';
import type { Neighbours } from './neighbours.ts';
import type { People } from './people.ts';
import { COMMUNITIES, COUNTY, parentOf, SAMPLE_STREET, STREET } from './units.ts';

/** Where the people behind the accounts come from. */
export interface Posts {
  readonly compounds: readonly DemoCompound[];
  readonly companies: readonly DemoCompany[];
  readonly projects: readonly DemoProject[];
  readonly committees: readonly DemoCommittee[];
  readonly grids: readonly DemoGrid[];
}

const LISTED_COMMUNITY = 'demo-community-ziwei';
const LISTED_GRID = 'demo-grid-meiyuan-1';
const RESIDENTS_COMMUNITY = 'demo-community-meiyuan';

/** The demo roles; besides, an account for every community and every grid head, who act in the appeals. */
export function accounts(posts: Posts, people: People, neighbours: Neighbours): readonly DemoAccount[] {
  return [...offices(), ...communities(), ...gridStaff(posts), ...citizens(posts, people, neighbours)];
}

/** The account of a community's party organisation. */
export function communityAccount(communityId: string): string {
  return communityId.replace('demo-', 'demo-account-');
}

/** The account of the head of a grid. */
export function gridHeadAccount(gridId: string): string {
  return gridId.replace('demo-grid-', 'demo-account-grid-head-');
}

/** The account of the street above a community. */
export function streetAccount(communityId: string): string {
  return parentOf(communityId).replace('demo-', 'demo-account-');
}

function offices(): DemoAccount[] {
  const county = (role: Role): Grant => ({ role, scopeType: 'COUNTY', scopeId: COUNTY });
  const department = (code: string): Grant => ({ ...county(Role.Department), department: code });
  const street = (scopeId: string): Grant => ({ role: Role.Street, scopeType: 'STREET', scopeId });
  return [
    account('admin', '系统管理员', { role: Role.Admin, scopeType: 'ROOT', scopeId: '*' }),
    account('city-housing', '市住建局', {
      role: Role.CityPropertyAuthority,
      scopeType: 'CITY',
      scopeId: parentOf(COUNTY),
    }),
    account('county-housing', '区住建局', county(Role.DistrictPropertyAuthority)),
    account('county-organisation', '区委组织部', county(Role.DistrictOrgDept)),
    account('county-enforcement', '区综合行政执法局', department('COMPREHENSIVE_ENFORCEMENT')),
    account('county-police', '区公安分局', department('PUBLIC_SECURITY')),
    account('hotline', '12345热线', county(Role.HotlineCentre)),
    account('evaluator', '考核组', county(Role.Evaluator)),
    account('association', '行业协会', county(Role.PropertyAssociation)),
    account('street-shancheng', '山城街道办', street(STREET)),
    account('street-sample', '示例街道', street(SAMPLE_STREET)),
  ];
}

function communities(): DemoAccount[] {
  return COMMUNITIES.map(({ id, key, name }) => ({
    ...account(`community-${key}`, `${name}党委`, {
      role: Role.CommunityParty,
      scopeType: 'COMMUNITY',
      scopeId: id,
    }),
    listed: id === LISTED_COMMUNITY,
  }));
}

function gridStaff({ grids }: Posts): DemoAccount[] {
  const heads = grids.map(({ id, name, headId }) => ({
    ...account(
      `grid-head-${id.replace('demo-grid-', '')}`,
      `${name}长`,
      { role: Role.GridHead, scopeType: 'GRID', scopeId: id },
      headId,
    ),
    listed: id === LISTED_GRID,
  }));
  const workerId = grids.find(({ id }) => id === LISTED_GRID)?.workerIds[0];
  const grant: Grant = { role: Role.GridWorker, scopeType: 'GRID', scopeId: LISTED_GRID };
  return [...heads, account('grid-worker', '网格员', grant, workerId)];
}

/** Owner, committee, manager and company meet in one compound of the listed community. */
function citizens(posts: Posts, people: People, neighbours: Neighbours): DemoAccount[] {
  const { compounds, companies, projects, committees } = posts;
  const committee = committees.find(({ compoundId }) =>
    compounds.some(({ id, communityIds }) => id === compoundId && communityIds[0] === LISTED_COMMUNITY),
  );
  const compoundId = committee?.compoundId ?? '';
  const project = projects.find((candidate) => candidate.compoundId === compoundId);
  const company = companies.find(({ id }) => id === project?.companyId);
  const seated = committee?.members.map(({ personId }) => personId) ?? [];
  const owner = neighbours.of(compoundId).find((id) => !seated.includes(id)) ?? '';
  const home = compounds.find(({ communityIds }) => communityIds[0] === RESIDENTS_COMMUNITY)?.id ?? '';
  const at = (role: Role): Grant => ({ role, scopeType: 'COMPOUND', scopeId: compoundId });
  const house: Grant = { role: Role.Owner, scopeType: 'HOUSE', scopeId: people.person(owner).houseId ?? '' };
  const resident: Grant = { role: Role.Resident, scopeType: 'COMMUNITY', scopeId: RESIDENTS_COMMUNITY };
  const head: Grant = { role: Role.CompanyHead, scopeType: 'COMPANY', scopeId: company?.id ?? '' };
  return [
    account('owner', '业主', [at(Role.Owner), house], owner),
    account('resident', '居民', resident, neighbours.of(home)[0]),
    account('company-head', '物业企业负责人', head, company?.legalRepresentativeId),
    account('project-manager', '项目经理', at(Role.ProjectManager), project?.managerId),
    account('committee-chair', '业委会主任', at(Role.OwnersCommittee), seated[0]),
  ];
}

function account(
  key: string,
  title: string,
  grants: Grant | readonly Grant[],
  personId: string | null = null,
): DemoAccount {
  return { id: `demo-account-${key}`, title, personId, listed: true, grants: [grants].flat() };
}
