import { parseArgs } from 'node:util';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { StartupError } from '@redgrid/http';
import { makeFirstAdmin, platform } from '@redgrid/platform';
import { dataFolder, deploymentKeys, ownFolder, runMain } from '@redgrid/runtime';
import { startDomain } from '@redgrid/subgraph';

const USAGE = 'npm run first-admin -- --subject "<issuer>|<subject>" [--title "系统管理员"]';

/** Makes the first administrator of a deployment, once, on the server (首位管理员). */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { subject: { type: 'string' }, title: { type: 'string' } } });
  const { subject, title = '系统管理员' } = values;
  if (!subject || !/^[^|\s]{1,255}\|\S{1,255}$/.test(subject)) throw new StartupError(`Usage: ${USAGE}`);
  const folder = dataFolder();
  const config = databaseConfig(platform.name);
  // One process owns SQLite files: while the system runs, its administrators are made in the graph.
  const release = config.kind === 'sqlite' ? ownFolder(folder) : () => undefined;
  await ensureDatabase(config);
  const running = await startDomain(platform, { config, secrets: deploymentKeys(folder).secrets });
  try {
    const { accountId } = await makeFirstAdmin(running, { externalSubject: subject, title });
    console.log(`The first administrator has the account ${accountId}.`);
  } catch (error) {
    throw error instanceof DomainError ? new StartupError(`${error.code}: ${error.message}`) : error;
  } finally {
    await running.close();
    release();
  }
}

runMain(main);
