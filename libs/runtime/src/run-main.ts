import { DatabaseSetupError, SettingError } from '@redgrid/database';
import { PolicyPackError } from '@redgrid/policy';
import { StartupError, startTracing } from '@redgrid/http';
import { DomainError } from '@redgrid/errors';

/** Runs a program; what its operator can mend ends it with one sentence, anything else with its stack. */
export function runMain(main: () => Promise<void>): void {
  startTracing()
    .then(main)
    .catch((error: unknown) => {
      console.error(sentenceOf(error) ?? error);
      process.exit(1);
    });
}

function sentenceOf(error: unknown): string | null {
  if (
    [StartupError, PolicyPackError, DatabaseSetupError, SettingError].some((known) => error instanceof known)
  )
    return (error as Error).message;
  if (error instanceof DomainError && error.code === 'DATABASE_UNAVAILABLE')
    return 'The database cannot be reached, or refuses the account: check DATABASE_URL and whether the server runs.';
  return null;
}
