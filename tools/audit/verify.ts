import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database, databaseConfig, kitEntities, Secrets } from '@redgrid/database';
import { readCheckpoints, verifyAudit } from '@redgrid/events';
import { dataFolder, runMain } from '@redgrid/runtime';
import { DOMAINS } from '@redgrid/subgraph';

/**
 * Holds the audit chain of every domain against its signed checkpoints and names the first row that is not as it was
 * written. Reads only. `--key FILE`: the public key, else the one beside the keys of the data folder. `--checkpoints DIR`.
 */
runMain(async () => {
  const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
  const given = (name: string) => (process.argv.includes(name) ? option(name) : undefined);
  const folder = dataFolder();
  const publicKey = readFileSync(given('--key') ?? join(folder, 'keys/audit-key.pub.pem'), 'utf8');
  const checkpointFolder = given('--checkpoints') ?? join(folder, 'checkpoints');
  for (const domain of DOMAINS) {
    const config = databaseConfig(domain);
    // The verifier reads no cursor and no personal value; any secret does.
    const database = await Database.open({
      config,
      entities: kitEntities,
      secrets: new Secrets('-'.repeat(32)),
    });
    const verdict = await verifyAudit(database, await readCheckpoints(checkpointFolder, domain, publicKey));
    await database.close();
    console.log(
      verdict.intact
        ? `${domain}: ${verdict.rows} rows as they were written, ${verdict.checkpoints} checkpoints agree`
        : `${domain}: row ${verdict.position} is not as it was written (${verdict.problem})`,
    );
    if (!verdict.intact) process.exitCode = 1;
  }
});
