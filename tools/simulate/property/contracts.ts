import { addDays, addMonths } from '@redgrid/deadline';
import { defineBehaviour, type Variables, type World } from '../behaviour.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Contract {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly filingState: string;
  readonly grade: string;
  readonly unitPrice: number | string;
  readonly clauses: readonly string[];
  readonly project: { readonly id: string };
  readonly compound: { readonly id: string };
  readonly company: { readonly id: string };
}
interface Notes {
  /** Contracts a new one has been drafted for, by the old one's id. */
  renewed: Record<string, string>;
  /** All clauses the authority asks for. */
  clauses: string[];
}
type ContractWorld = World<Notes>;

const AUTHORITY = 'demo-account-county-housing';
const COUNTY = 'demo-county-shanting';
const YEARS = [1, 2, 3, 3];
/** Of a hundred drafts so many lack a clause. */
const INCOMPLETE = 12;

const FIELDS = `id version state startsOn endsOn filingState grade unitPrice clauses
  project { id } compound { id } company { id }`;
const LIST = `query ($unitId: ID!, $state: ID!) { contracts(unitId: $unitId, state: $state, first: 50) { nodes { ${FIELDS} } } }`;
const ONE = `query ($id: ID!) { serviceContract(id: $id) { ${FIELDS} } }`;
const PREVIEW = `query ($contractId: ID!) { previewContractFiling(contractId: $contractId) { rule passed } }`;
const DRAFT = `mutation ($key: ID!, $input: PropertyContractInput!) { draftContract(key: $key, input: $input) { contractId } }`;
const REVISE = `mutation ($key: ID!, $id: ID!, $version: Int!, $revision: PropertyContractRevision!) {
  reviseContract(key: $key, id: $id, version: $version, revision: $revision) { version }
}`;
const step = (name: string, more = '', given = '') =>
  `mutation ($key: ID!, $id: ID!, $version: Int!${more}) { ${name}(key: $key, id: $id, version: $version${given}) { state } }`;
const SIGN = step('signContract');
const RETURN = step('returnContract', ', $reason: String!', ', reason: $reason');
const FILE = step('fileContract', ', $lateReason: String', ', lateReason: $lateReason');
const PUBLISH = step('publishContract');
const TERMINATE = step('terminateContract', ', $reason: String!', ', reason: $reason');
const HAND_OVER = step('handOverContract', ', $note: String', ', note: $note');

/** Companies draft, owners sign, the authority files; contracts run out and are renewed, few end early (服务合同). */
export const contracts = defineBehaviour<Notes>({
  name: 'property/contracts',
  begin: () => ({ renewed: {}, clauses: [] }),
  morning: (world) => {
    const { chance, today, now } = world;
    if (!officesOpen(today)) return;
    const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
    if (weekday === 1) world.plan(afterWork(now, chance.between(20, 300)), 'renew');
    if (weekday === 3) world.plan(afterWork(now, chance.between(20, 300)), 'file-signed');
    if (chance.percent(0.8)) world.plan(afterWork(now, chance.between(20, 300)), 'terminate');
    if (chance.percent(4)) world.plan(afterWork(now, chance.between(20, 300)), 'hand-over');
  },
  acts: { renew, sign, revise, publish, terminate, 'file-signed': fileSigned, 'hand-over': handOver },
});

/** The company of a contract that ends soon, or has ended, offers another one. */
async function renew(world: ContractWorld): Promise<void> {
  const { notes, chance } = world;
  const ending = [...(await listed(world, 'EXPIRING')), ...(await listed(world, 'ENDED'))];
  for (const old of ending) {
    if (notes.renewed[old.id] || !chance.percent(30)) continue;
    const by = world.people.account('COMPANY_HEAD', old.company.id);
    if (!by) continue;
    const soon = addDays(world.today, chance.between(12, 30));
    const startsOn = old.endsOn >= soon ? addDays(old.endsOn, 1) : soon;
    const clauses = await clausesOf(world);
    const input = {
      ...{ projectId: old.project.id, stage: 'REGULAR', startsOn, grade: old.grade },
      endsOn: addDays(addMonths(startsOn, 12 * chance.pick(YEARS)), -1),
      unitPrice: Number(old.unitPrice) + chance.between(-5, 15),
      clauses: chance.percent(INCOMPLETE) ? clauses.slice(0, -1) : clauses,
    };
    const told = await world.send<{ draftContract: { contractId: string } }>(by, DRAFT, { input });
    if (!told) continue;
    const { contractId } = told.draftContract;
    notes.renewed[old.id] = contractId;
    world.plan(afterWork(world.now, chance.between(100, 2400)), 'sign', contractId);
  }
}

/** The owners' committee signs where there is one, elsewhere the street records the paper. */
async function sign(world: ContractWorld, id: string): Promise<void> {
  const contract = await one(world, id);
  if (contract?.state !== 'DRAFT') return;
  const by = world.people.account('OWNERS_COMMITTEE', contract.compound.id) ?? streetOf(world);
  await world.send(by, SIGN, seen(contract));
}

/** Every Wednesday the authority goes through what has been signed: it files, gives back, or leaves it for later. */
async function fileSigned(world: ContractWorld): Promise<void> {
  for (const contract of await listed(world, 'SIGNED')) {
    // What is late already waits for a campaign.
    const campaign = /-(01|04|07|10)-/.test(world.today) && Number(world.today.slice(8)) <= 7;
    if (contract.filingState === 'OVERDUE' && !(campaign && world.chance.percent(40))) continue;
    if (!world.chance.percent(60)) continue;
    const answer = await world.ask<{ previewContractFiling: { rule: string; passed: boolean }[] }>(
      AUTHORITY,
      PREVIEW,
      { contractId: contract.id },
    );
    const failed = (answer?.previewContractFiling ?? [])
      .filter(({ passed }) => !passed)
      .map(({ rule }) => rule);
    if (failed.some((rule) => rule !== 'CONTRACT_FILED_IN_TIME')) await giveBack(world, contract);
    else await file(world, contract, failed.length > 0);
  }
}

/** First it is tried as it is: the rules refuse it, and say why. */
async function giveBack(world: ContractWorld, contract: Contract): Promise<void> {
  await world.tryInVain(AUTHORITY, FILE, seen(contract), ['CONTRACT_NOT_FILEABLE']);
  await world.send(AUTHORITY, RETURN, seen(contract, { reason: '必备条款不全，请补充后重新签订' }));
  world.plan(afterWork(world.now, world.chance.between(300, 2400)), 'revise', contract.id);
}

async function file(world: ContractWorld, contract: Contract, late: boolean): Promise<void> {
  const reason = late ? { lateReason: '专项清理逾期未备案合同' } : {};
  const done = await world.send(AUTHORITY, FILE, seen(contract, reason));
  if (done) world.plan(afterWork(world.now, world.chance.between(60, 1500)), 'publish', contract.id);
}

async function revise(world: ContractWorld, id: string): Promise<void> {
  const contract = await one(world, id);
  const by = contract && world.people.account('COMPANY_HEAD', contract.company.id);
  if (!by || contract.state !== 'DRAFT') return;
  await world.send(by, REVISE, { ...seen(contract), revision: { clauses: await clausesOf(world) } });
  world.plan(afterWork(world.now, world.chance.between(100, 900)), 'sign', id);
}

async function publish(world: ContractWorld, id: string): Promise<void> {
  const contract = await one(world, id);
  const by = contract && world.people.account('COMPANY_HEAD', contract.company.id);
  if (by && contract.state === 'FILED') await world.send(by, PUBLISH, seen(contract));
}

async function terminate(world: ContractWorld): Promise<void> {
  const running = await listed(world, 'IN_FORCE');
  if (running.length < 8) return;
  const contract = world.chance.pick(running);
  await world.send(streetOf(world), TERMINATE, seen(contract, { reason: '双方协商一致，提前解除' }));
}

async function handOver(world: ContractWorld): Promise<void> {
  const over = [...(await listed(world, 'TERMINATED')), ...(await listed(world, 'ENDED'))];
  const done = over.filter(({ id }) => !world.notes.renewed[id]);
  const contract = done[0];
  if (contract)
    await world.send(streetOf(world), HAND_OVER, seen(contract, { note: '资料、钥匙、台账已移交' }));
}

async function listed(world: ContractWorld, state: string): Promise<readonly Contract[]> {
  const answer = await world.ask<{ contracts: { nodes: Contract[] } }>(AUTHORITY, LIST, {
    unitId: COUNTY,
    state,
  });
  return answer?.contracts.nodes ?? [];
}

async function one(world: ContractWorld, id: string): Promise<Contract | null> {
  const answer = await world.ask<{ serviceContract: Contract | null }>(AUTHORITY, ONE, { id });
  return answer?.serviceContract ?? null;
}

async function clausesOf(world: ContractWorld): Promise<readonly string[]> {
  const { notes } = world;
  if (notes.clauses.length === 0) {
    const answer = await world.ask<{ contractClauses: { code: string }[] }>(
      AUTHORITY,
      '{ contractClauses { code } }',
    );
    notes.clauses = (answer?.contractClauses ?? []).map(({ code }) => code);
  }
  return notes.clauses;
}

function streetOf({ people }: ContractWorld): string {
  return people.account('STREET', 'demo-street-shancheng') ?? '';
}

const seen = ({ id, version }: Contract, more: Variables = {}): Variables => ({ id, version, ...more });
