import { defineBehaviour, type World } from '../behaviour.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Notes {
  /** Whether the offices of the companies and committees have their accounts. */
  officesDone: boolean;
}

/** Where people sign up; the more households, the more often. */
const SIGN_UPS_A_DAY = 1.4;
const NEIGHBOURS_AT_FIRST = 24;
const ADMIN = 'demo-account-admin';
const COUNTY = 'demo-county-shanting';

const CREATE = `mutation ($key: ID!, $input: PlatformAccountInput!) { createAccount(key: $key, input: $input) { accountId } }`;
const LEADS = '{ appealCategories { lead { code name level } } }';
const GRANT = `mutation ($key: ID!, $accountId: ID!, $role: ID!, $scopeType: PlatformScopeType!, $scopeId: ID!, $department: ID) {
  grantRole(key: $key, accountId: $accountId, role: $role, scopeType: $scopeType, scopeId: $scopeId, department: $department) { grantId }
}`;

interface Post {
  readonly title: string;
  readonly personId: string;
  readonly role: string;
  readonly scopeType: 'COMPANY' | 'COMPOUND' | 'GRID';
  readonly scopeId: string;
}

/** The administrator opens accounts: at first for offices and some owners, then day by day for those who sign up. */
export const accounts = defineBehaviour<Notes>({
  name: 'platform/accounts',
  begin: () => ({ officesDone: false }),
  morning: (world) => {
    const opening = afterWork(world.now, 15);
    if (!world.notes.officesDone) {
      world.notes.officesDone = true;
      world.plan(opening, 'open-offices');
    }
    if (!officesOpen(world.today)) return;
    for (let left = world.chance.count(SIGN_UPS_A_DAY); left > 0; left -= 1)
      world.plan(afterWork(world.now, world.chance.between(20, 400)), 'sign-up');
  },
  acts: {
    'open-offices': async (world) => {
      await openDepartments(world);
      for (const post of posts(world)) await open(world, post);
      for (const owner of world.chance.draw(owners(world), NEIGHBOURS_AT_FIRST)) await open(world, owner);
    },
    'sign-up': async (world) => {
      const without = owners(world).filter(({ personId }) => !world.people.ofPerson(personId));
      if (without.length > 0) await open(world, world.chance.pick(without));
    },
  },
});

/** Each department that leads in some kind of appeal signs in for itself. */
async function openDepartments(world: World<Notes>): Promise<void> {
  const { people } = world;
  const answer = await world.ask<{ appealCategories: { lead: Department }[] }>(
    people.account('HOTLINE_CENTRE'),
    LEADS,
  );
  const leads = new Map((answer?.appealCategories ?? []).map(({ lead }) => [lead.code, lead]));
  for (const { code, name, level } of leads.values()) {
    if (level !== 'DISTRICT' || people.having('DEPARTMENT', code).length > 0) continue;
    const made = await world.send<{ createAccount: { accountId: string } }>(ADMIN, CREATE, {
      input: { kind: 'ORGANISATION', title: name, unitId: COUNTY },
    });
    const accountId = made?.createAccount.accountId;
    const grant = { accountId, role: 'DEPARTMENT', scopeType: 'COUNTY', scopeId: COUNTY, department: code };
    if (accountId && (await world.send(ADMIN, GRANT, grant)))
      people.add({ accountId, personId: null, roles: ['DEPARTMENT'], places: [COUNTY, code] });
  }
}

interface Department {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

function posts({ county, people }: World<Notes>): Post[] {
  const { companies, projects, committees, grids } = county;
  const all: Post[] = [
    ...companies.map(({ id, legalRepresentativeId: personId }) => ({
      ...{
        title: '物业企业负责人',
        personId,
        role: 'COMPANY_HEAD',
        scopeType: 'COMPANY' as const,
        scopeId: id,
      },
    })),
    ...projects.map(({ compoundId, managerId: personId }) => ({
      ...{
        title: '项目经理',
        personId,
        role: 'PROJECT_MANAGER',
        scopeType: 'COMPOUND' as const,
        scopeId: compoundId,
      },
    })),
    ...committees.flatMap(({ compoundId, members }) =>
      members
        .filter(({ chair }) => chair)
        .map(({ personId }) => ({
          ...{ title: '业委会主任', personId, role: 'OWNERS_COMMITTEE' },
          ...{ scopeType: 'COMPOUND' as const, scopeId: compoundId },
        })),
    ),
    ...grids.flatMap(({ id, workerIds }) =>
      workerIds.map((personId) => ({
        ...{ title: '网格员', personId, role: 'GRID_WORKER', scopeType: 'GRID' as const, scopeId: id },
      })),
    ),
  ];
  return all.filter(({ personId }) => !people.ofPerson(personId));
}

function owners({ county }: World<Notes>): Post[] {
  return county.houses
    .filter(({ use }) => use === 'RESIDENTIAL')
    .flatMap(({ compoundId, ownerIds }) =>
      ownerIds.slice(0, 1).map((personId) => ({
        ...{ title: '业主', personId, role: 'OWNER', scopeType: 'COMPOUND' as const, scopeId: compoundId },
      })),
    );
}

async function open(world: World<Notes>, { title, personId, role, scopeType, scopeId }: Post): Promise<void> {
  if (world.people.ofPerson(personId)) return;
  const made = await world.send<{ createAccount: { accountId: string } }>(ADMIN, CREATE, {
    input: { kind: 'PERSON', title, personId },
  });
  const accountId = made?.createAccount.accountId;
  if (!accountId) return;
  if (await world.send(ADMIN, GRANT, { accountId, role, scopeType, scopeId }))
    world.people.add({ accountId, personId, roles: [role], places: [scopeId] });
}
