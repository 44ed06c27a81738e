import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { median } from './measure.ts';
import type { Row } from './verdict.ts';

const PATIENCE_MS = 60_000;

/** P12: from the start of the process to its first answer, and the memory it then holds. */
export async function p12(bench: Bench): Promise<Row[]> {
  const starts: Started[] = [];
  for (let time = 0; time < (bench.flags.quick ? 3 : 5); time += 1) starts.push(await start(bench.data.env));
  const common = { id: 'P12', engine: bench.data.engine, baseline: null } as const;
  const memory = starts.flatMap(({ mebibytes }) => (mebibytes === null ? [] : [mebibytes]));
  return [
    {
      ...{ ...common, what: 'start to first answer', unit: 's' },
      figure: median(starts.map(({ ms }) => ms)) / 1000,
      bound: { is: 'at most', value: 5, unit: 's' },
    },
    memory.length === 0
      ? { id: 'P12', engine: bench.data.engine, what: 'memory after start', missing: 'only known on Linux' }
      : {
          ...{ ...common, what: 'memory after start', figure: median(memory), unit: 'MB' },
          bound: { is: 'at most', value: 450, unit: 'MB' },
        },
  ];
}

interface Started {
  readonly ms: number;
  readonly mebibytes: number | null;
}

async function start(env: Readonly<Record<string, string>>): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', resolve('apps/all-in-one/src/main.ts')], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  try {
    await firstAnswer(`http://127.0.0.1:${port}/graphql`, child);
    return { ms: performance.now() - began, mebibytes: residentOf(child) };
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ appealChannels { __typename } }' }),
  };
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    await delay(20);
    if (child.exitCode !== null) throw new Error(`The start ended with code ${child.exitCode}.`);
    const answer = await fetch(url, request).catch(() => null);
    if (!answer) continue;
    await answer.text();
    return;
  }
  throw new Error('No answer within a minute.');
}

function residentOf({ pid }: ChildProcess): number | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
