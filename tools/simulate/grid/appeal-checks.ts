import { CITY, type AppealWorld } from './appeal-notes.ts';

/**
 * What may follow what (诉求办理流程), written down a second time: the check does not ask the rules it checks. While somebody
 * has to work on it, time running out is noted without a change of state, and takes it to the level above.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  RECEIVED: ['RECEIVED', 'CLASSIFIED', 'REJECTED', 'ESCALATED'],
  CLASSIFIED: ['CLASSIFIED', 'ASSIGNED', 'REJECTED', 'ESCALATED'],
  ASSIGNED: ['ASSIGNED', 'IN_PROGRESS', 'ESCALATED'],
  IN_PROGRESS: ['IN_PROGRESS', 'RESOLVED', 'ESCALATED'],
  RESOLVED: ['FEEDBACK', 'CLOSED'],
  FEEDBACK: ['CLOSED', 'REOPENED'],
  CLOSED: ['REOPENED'],
  ESCALATED: ['ESCALATED', 'CLASSIFIED', 'ASSIGNED'],
  REOPENED: ['REOPENED', 'ASSIGNED', 'ESCALATED'],
  REJECTED: [],
};
/** As many aliases as one operation may have. */
const AT_ONCE = 40;
const PAGE = 50;

const HISTORIES = `query ($after: String) {
  appeals(first: ${PAGE}, after: $after) {
    nodes { id state reportedAt history { from to at } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly reportedAt: string;
  readonly history: readonly { readonly from: string | null; readonly to: string; readonly at: string }[];
}
interface Page {
  readonly appeals: {
    readonly nodes: readonly Listed[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Nothing is lost: each appeal of the month is found by its tracking code, and every history is one that may be. */
export async function checkAppeals(world: AppealWorld): Promise<string[]> {
  const { notes } = world;
  const findings = [...(await lostCodes(world)), ...(await illegalHistories(world))];
  notes.codes = [];
  return findings;
}

async function lostCodes(world: AppealWorld): Promise<string[]> {
  const { notes } = world;
  const lost: string[] = [];
  for (let from = 0; from < notes.codes.length; from += AT_ONCE) {
    const codes = notes.codes.slice(from, from + AT_ONCE);
    const fields = codes.map((code, index) => `a${index}: appealStatus(code: "${code}") { state }`);
    const answer = await world.ask<Record<string, { state: string } | null>>(null, `{ ${fields.join(' ')} }`);
    lost.push(...codes.filter((_, index) => !answer?.[`a${index}`]));
  }
  return lost.map((code) => `nobody knows the appeal of the tracking code ${code}`);
}

/** Newest first, back to those of more than two months ago. */
async function illegalHistories(world: AppealWorld): Promise<string[]> {
  const findings: string[] = [];
  const since = new Date(world.now.getTime() - 62 * 86_400_000).toISOString();
  for (let after: string | null = null, more = true; more;) {
    const page: Page | null = await world.ask<Page>(CITY, HISTORIES, { after });
    const nodes = page?.appeals.nodes ?? [];
    findings.push(...nodes.flatMap(illegal));
    after = page?.appeals.pageInfo.endCursor ?? null;
    more = page?.appeals.pageInfo.hasNextPage === true && (nodes.at(-1)?.reportedAt ?? '') > since;
  }
  return findings;
}

function illegal({ id, state, history }: Listed): string[] {
  const broken = history.filter(({ from, to, at }, index) => {
    const before = history[index - 1];
    if (!before) return from !== null || to !== 'RECEIVED';
    return from !== before.to || at < before.at || !FOLLOWS[before.to]?.includes(to);
  });
  const end = history.at(-1)?.to === state ? [] : [`${id} is ${state}, and its history ends otherwise`];
  return [...broken.map(({ from, to }) => `${id} went from ${String(from)} to ${to}`), ...end];
}
