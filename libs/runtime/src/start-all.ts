import type { CheckpointWriter } from '@redgrid/events';
import { databaseConfig, type IdSource, type Secrets } from '@redgrid/database';
import type { Logger } from '@redgrid/http';
import { defaultPacks } from '@redgrid/policy';
import { startDomain, type Domain, type RunningSubgraph } from '@redgrid/subgraph';
import { countSweep } from './sweeping.ts';

/** What several domains of one process are started with. */
export interface StartAllOptions {
  readonly secrets: Secrets;
  readonly logger: Pick<Logger, 'error'>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly checkpoints?: CheckpointWriter;
  readonly clock?: () => Date;
  /** Where the ids of new records come from, if not from chance. */
  readonly ids?: IdSource;
  /** News travel between the domains while somebody waits for `settled`, in a fixed order, and never else. */
  readonly onlyAsked?: boolean;
}

/** Several domains in this process, following each other's facts without HTTP. */
export interface RunningDomains {
  readonly byName: ReadonlyMap<string, RunningSubgraph>;
  /** Resolves when every committed fact has reached every domain. */
  settled(): Promise<void>;
  /** Works off what is due at a moment, in one domain after the other; by their clock if none is given. */
  sweep(now?: Date): Promise<void>;
  /** From now on every domain sweeps by itself, so often. */
  sweepEvery(milliseconds: number): void;
  close(): Promise<void>;
}

/** Facts may lead to commands that tell further facts; three rounds reach the end of every chain we have. */
const ROUNDS = 3;

/**
 * Opens the domains, each on its own database, and lets them follow each other. Errors: PolicyPackError before anything is
 * opened, when a pack is broken.
 */
export async function startAll(
  domains: readonly Domain[],
  { secrets, logger, env = process.env, checkpoints, clock, ids, onlyAsked = false }: StartAllOptions,
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
          ...(ids ? { ids } : {}),
          onlyAsked,
          onSweep: countSweep,
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
      for (let round = 0; round < ROUNDS; round += 1)
        if (onlyAsked) for (const each of running) await each.settled();
        else await Promise.all(running.map((each) => each.settled()));
    },
    sweep: async (now) => {
      for (const each of running) await each.sweep(now);
    },
    sweepEvery: (milliseconds) => {
      for (const each of running) each.sweepEvery(milliseconds);
    },
    close: () => closeAll(running),
  };
}

async function closeAll(running: readonly RunningSubgraph[]): Promise<void> {
  await Promise.all(running.map((each) => each.close()));
}
