import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCounty, type DemoAccount } from '@redgrid/demo';

/** A demonstration role and the token to act in it. */
export interface DemoRole {
  readonly id: string;
  readonly title: string;
  readonly roles: string;
  readonly token: string;
}

/** Signs a token for an account, valid for so many seconds. */
export type IssueToken = (accountId: string, seconds: number) => Promise<string>;

const TOKEN_SECONDS = 12 * 3600;
const MARKER = 'demonstration.json';
type Marker = { readonly accounts: readonly Pick<DemoAccount, 'id' | 'title' | 'grants'>[] };

/** Whether the county was loaded whole into the data behind this folder. */
export function isLoaded(folder: string): boolean {
  return existsSync(join(folder, MARKER));
}

/** Written last: an interrupted load goes on at the next start, and repeats nothing. Keeps whom one may sign in as. */
export function markLoaded(folder: string): void {
  const accounts = demoCounty().accounts.filter(({ listed }) => listed);
  const marker: Marker = { accounts: accounts.map(({ id, title, grants }) => ({ id, title, grants })) };
  writeFileSync(join(folder, MARKER), JSON.stringify(marker, null, 2));
}

/** The roles of the demonstration county with fresh tokens; none where the county was not loaded. */
export async function signedRoles(issue: IssueToken, folder: string): Promise<DemoRole[]> {
  if (!isLoaded(folder)) return [];
  const { accounts } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as Marker;
  return Promise.all(
    accounts.map(async ({ id, title, grants }) => ({
      id,
      title,
      roles: grants.map(({ role, scopeId }) => `${role}@${scopeId}`).join(' '),
      token: await issue(id, TOKEN_SECONDS),
    })),
  );
}

/** The same, also kept in `demo-tokens.json` of the data folder for tools. */
export async function demoRoles(issue: IssueToken, folder: string): Promise<DemoRole[]> {
  const roles = await signedRoles(issue, folder);
  const tokens = Object.fromEntries(roles.map(({ id, token }) => [id, token]));
  writeFileSync(join(folder, 'demo-tokens.json'), JSON.stringify(tokens, null, 2), { mode: 0o600 });
  return roles;
}

/** What `npm start` prints: where the graph is, and who one may be. */
export function welcome(url: string, roles: readonly DemoRole[]): string {
  const rows = roles.map(({ title, roles: held, token }) => `  ${title}  ${held}\n    ${token}`);
  const demo =
    rows.length === 0
      ? []
      : [
          '',
          'Demonstration roles (演示身份), valid for 12 hours. Send: Authorization: Bearer <token>',
          ...rows,
        ];
  return [
    '',
    `RedGrid 红色物业·红色网格一张图`,
    `  explorer ${url}/`,
    `  graph    ${url}/graphql`,
    `  health   ${url}/health/ready`,
    `  metrics  ${url}/metrics`,
    ...demo,
    '',
    'Stop with Ctrl-C; data stay. npm run reset throws them away.',
  ].join('\n');
}
