import type { CheckpointWriter } from '@redgrid/events';
import { databaseConfig, type Secrets } from '@redgrid/database';
import type { Logger } from '@redgrid/http';
import { defaultPacks } from '@redgrid/policy';
import { startDomain, type Domain, type RunningSubgraph } from '@redgrid/subgraph';

/** What several domains of one process are started with. */
export interface StartAllOptions {
  readonly secrets: Secrets;
  readonly logger: Pick<Logger, 'error'>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly checkpoints?: CheckpointWriter;
  readonly clock?: () => Date;
}

/** Several domains in this process, following each other's facts without HTTP. */
export interface RunningDomains {
  readonly byName: ReadonlyMap<string, RunningSubgraph>;
  /** Resolves when every committed fact has reached every domain. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the domains, each on its own database, and lets them follow each other. Errors: PolicyPackError before anything is
 * opened, when a pack is broken.
 */
export async function startAll(
  domains: readonly Domain[],
  { secrets, logger, env = process.env, checkpoints, clock }: StartAllOptions,
): Promise<RunningDomains> {
  defaultPacks();
  const running: RunningSubgraph[] = [];
  try {
    for (const domain of domains)
      running.push(
        await startDomain(domain, {
          config: databaseConfig(domain.name, env),
          secrets,
          ...(checkpoints ? { checkpoints } : {}),
          ...(clock ? { clock } : {}),
          onError: (err) => {
            logger.error({ event: 'background_failure', subgraph: domain.name, err });
          },
        }),
      );
  } catch (error) {
    await closeAll(running);
    throw error;
  }
  for (const each of running) each.follow(running.map(({ feed }) => feed));
  return {
    byName: new Map(running.map((each) => [each.name, each])),
    settled: async () => {
      // Facts may lead to commands that tell further facts; three rounds reach the end of every chain we have.
      for (let round = 0; round < 3; round += 1) await Promise.all(running.map((each) => each.settled()));
    },
    close: () => closeAll(running),
  };
}

async function closeAll(running: readonly RunningSubgraph[]): Promise<void> {
  await Promise.all(running.map((each) => each.close()));
}
