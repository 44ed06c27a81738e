import type { Logger } from './logger.ts';
import { stopTracing } from './tracing.ts';

export interface GracefulOptions {
  readonly logger: Pick<Logger, 'info' | 'error'>;
  /** Longest time for `stop`, in milliseconds. */
  readonly withinMs?: number;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Stops the process on SIGTERM or SIGINT: exit 0 once `stop` is done, 1 when it fails or takes longer than allowed.
 * A second signal ends the process at once. Returns how to stop listening for signals.
 */
export function gracefully(
  stop: () => Promise<void>,
  { logger, withinMs = 9_500 }: GracefulOptions,
): () => void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ event: 'stopping', signal });
    setTimeout(() => {
      logger.error({ event: 'stop_too_slow' });
      process.exit(1);
    }, withinMs).unref();
    stop()
      .finally(stopTracing)
      .then(
        () => {
          logger.info({ event: 'stopped' });
          process.exit(0);
        },
        (err: unknown) => {
          logger.error({ event: 'stop_failed', err });
          process.exit(1);
        },
      );
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}
