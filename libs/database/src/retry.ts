import pRetry from 'p-retry';

/** Tries again what failed for a passing reason: at most five times, with exponential waits and jitter. */
export function retried<Result>(
  attempt: () => Promise<Result>,
  passing: (error: unknown) => boolean,
): Promise<Result> {
  return pRetry(attempt, {
    retries: 5,
    minTimeout: 10,
    maxTimeout: 250,
    randomize: true,
    shouldRetry: ({ error }) => passing(error),
  });
}
