import { fileLimits, fileStore } from '@redgrid/files';
import type { Logger, Route } from '@redgrid/http';
import type { AskGraph } from './file-access.ts';
import { fileRoutes, type FileRoutesOptions } from './file.routes.ts';
import { Files } from './files.ts';

/** What a process that serves the platform starts its files with. */
export interface StartFilesOptions extends Pick<FileRoutesOptions, 'running' | 'identity' | 'rateLimits'> {
  /** Where files arrive, and lie unless `FILES_URL` says otherwise. */
  readonly dataFolder: string;
  /** The gateway of this process. */
  readonly gateway: { readonly execute: AskGraph };
  readonly logger: Pick<Logger, 'error'>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Files of this process, with their addresses at the gateway. Errors: SettingError when the configuration is wrong. */
export function startFiles({
  running,
  identity,
  rateLimits,
  dataFolder,
  gateway,
  logger,
  env = process.env,
}: StartFilesOptions): { readonly routes: readonly Route[]; close(): Promise<void> } {
  const files = new Files({
    running,
    store: fileStore(dataFolder, env),
    limits: fileLimits(env),
    ask: (operation, reader) => gateway.execute(operation, reader),
    onError: (error) => {
      const { cause, extensions } = error as {
        cause?: unknown;
        extensions?: Readonly<Record<string, unknown>>;
      };
      logger.error({ event: 'file_trouble', sha256: extensions?.sha256, err: cause ?? error });
    },
  });
  return {
    routes: fileRoutes({ running, files, identity, rateLimits }),
    close: () => files.close(),
  };
}
