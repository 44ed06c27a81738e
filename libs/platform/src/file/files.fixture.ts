import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLimits, fileStore } from '@redgrid/files';
import type { TestSubgraph } from '@redgrid/testing';
import type { PlatformContext } from '../context.ts';
import { startPlatform } from '../platform.fixture.ts';
import type { AskGraph } from './file-access.ts';
import { Files } from './files.ts';

/** The platform with a file store in a folder of its own. */
export interface PlatformWithFiles {
  readonly subgraph: TestSubgraph<PlatformContext>;
  readonly files: Files;
  readonly folder: string;
  /** What the operator was told. */
  readonly told: unknown[];
  close(): Promise<void>;
}

/** `ask` stands for the graph: it answers which files of a record the reader sees. */
export async function startPlatformWithFiles(
  ask: AskGraph = async () => ({ data: null }),
): Promise<PlatformWithFiles> {
  const subgraph = await startPlatform();
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-platform-files-'));
  const told: unknown[] = [];
  const files = new Files({
    running: subgraph.running,
    store: fileStore(folder, {}),
    limits: fileLimits({ FILES_LARGEST_MB: '1' }),
    ask,
    clock: subgraph.clock.now,
    onError: (error) => told.push(error),
  });
  return {
    subgraph,
    files,
    folder,
    told,
    close: async () => {
      await files.close();
      await subgraph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
