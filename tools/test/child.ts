import { spawn, type ChildProcess } from 'node:child_process';

/** What a program came to. */
export interface Outcome {
  readonly code: number;
  /** What it printed, unless it printed straight to the terminal. */
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs a program of the workspace; its output is kept, or shown at once. */
export function run(
  command: readonly string[],
  { show = false, env = {} }: { readonly show?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      running.delete(child);
      done({ code: code ?? 1, output });
    });
  });
}

/** Ends everything that still runs. */
export function endAll(): void {
  for (const child of running) child.kill('SIGTERM');
}
