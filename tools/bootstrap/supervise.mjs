// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** npm and the terminal both deliver one Ctrl-C; what comes again this soon (milliseconds) is the same one. */
const SAME_SIGNAL_MS = 1000;
const ALONE = process.platform !== 'win32';

/**
 * Runs a program and gives its exit code. The program leads a group of its own, so that a Ctrl-C reaches it once,
 * through us; a second Ctrl-C reaches it too. It is told by the closed channel when we are gone.
 * @param {string} command @param {readonly string[]} args @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function supervised(command, args, options) {
  const child = spawn(command, args, {
    ...options,
    detached: ALONE,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Map<NodeJS.Signals, number>} */
  const last = new Map();
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    const now = Date.now();
    const again = now - (last.get(signal) ?? 0) < SAME_SIGNAL_MS;
    last.set(signal, now);
    if (ALONE && !again) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, pass);

  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => done(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}
