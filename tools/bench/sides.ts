import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { summaryOf } from './profile.ts';

/** RedGrid or Apollo with its defaults, the domains in the same process or behind HTTP. */
export type SideKind = 'redgrid' | 'stock' | 'redgrid-http' | 'stock-http';

/** What a side is asked. */
export interface Question {
  readonly ask: 'spent' | 'cpu' | 'commands' | 'settle' | 'profile' | 'save';
  readonly file?: string;
  readonly ms?: number;
  readonly clients?: number;
}

/** A side that is up. */
export interface Side {
  /** Asks over HTTP as an account; throws when the answer has errors. */
  ask(account: string, query: string, variables: object): Promise<unknown>;
  /** Milliseconds its domains were at work since the last call. */
  spent(): Promise<number>;
  /** Milliseconds of processor its process has used so far. */
  cpu(): Promise<number>;
  /** Commands per second, called where resolvers call them: without HTTP, gateway and GraphQL. */
  commands(clients: number, ms: number): Promise<number>;
  /** Resolves when its background work is done. */
  settle(): Promise<void>;
  /** Runs the work while the process is being profiled; the profile lands in the file, a summary beside it as `.txt`. */
  profiled(file: string, work: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string>>;

/** Starts a side as a process of its own over the given data. */
export async function startSide(kind: SideKind, env: Env): Promise<Side> {
  const child = fork(fileURLToPath(new URL('./side.ts', import.meta.url)), [kind], {
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
  });
  const { url, tokens } = (await answerOf(child, kind)) as { url: string; tokens: Record<string, string> };
  const path = new URL(url).pathname === '/' && kind.startsWith('redgrid') ? '/graphql' : '/';
  const pool = new Pool(new URL(url).origin, { connections: 32 });
  const question = async (asked: Question) => {
    child.send(asked);
    return ((await answerOf(child, kind)) as { answer: unknown }).answer;
  };
  return {
    async ask(account, query, variables) {
      const { statusCode, body } = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[account] ?? ''}` },
        body: JSON.stringify({ query, variables }),
      });
      const text = await body.text();
      // Parsing every answer would cost the load generator more than it costs the server to write it.
      if (statusCode !== 200 || text.includes('"errors":')) throw new Error(`${kind}: ${text.slice(0, 500)}`);
      return text;
    },
    spent: async () => (await question({ ask: 'spent' })) as number,
    cpu: async () => (await question({ ask: 'cpu' })) as number,
    commands: async (clients, ms) => (await question({ ask: 'commands', clients, ms })) as number,
    async settle() {
      await question({ ask: 'settle' });
    },
    async profiled(file, work) {
      await question({ ask: 'profile' });
      await work();
      await question({ ask: 'save', file });
      writeFileSync(
        file.replace(/\.cpuprofile$/, '.txt'),
        `${summaryOf(JSON.parse(readFileSync(file, 'utf8')))}\n`,
      );
    },
    async stop() {
      await pool.close();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function answerOf(child: ChildProcess, kind: SideKind): Promise<unknown> {
  const gone = new AbortController();
  const ended = once(child, 'exit', { signal: gone.signal }).then(() => {
    throw new Error(`The side ${kind} ended before it answered.`);
  });
  try {
    return (await Promise.race([once(child, 'message', { signal: gone.signal }), ended]))[0];
  } finally {
    gone.abort();
    await ended.catch(() => undefined);
  }
}
