// @ts-check
// Started beside a private database server: when the process that started it is gone, the pipe on our standard input
// ends; then the server is ended and its folder deleted, whatever became of that process.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.once('close', () => {
  if (!folder || !existsSync(folder)) return;
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    if (pid > 0 && commandOf(pid).includes(folder)) process.kill(pid, 'SIGKILL');
  } catch {
    // It has never run, or has ended already.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** @param {number} pid a number may have gone to another program since */
function commandOf(pid) {
  return existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
}
