import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Worker } from './worker.ts';

const failures: unknown[] = [];
let runs = 0;
let made: Worker[] = [];

function worker(restMs: number, work: () => Promise<void> = async () => undefined): Worker {
  const counted = async () => {
    runs += 1;
    await work();
  };
  const one = new Worker(counted, (error) => failures.push(error), { intervalMs: 500, restMs });
  made.push(one);
  return one;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  [runs, made] = [0, []];
  failures.length = 0;
});
afterEach(async () => {
  for (const each of made) await each.stop();
  vi.useRealTimers();
});

describe('background work', () => {
  it('runs only while somebody waits for it where it is told so, one run for each, and never after its end', async () => {
    const asked = new Worker(
      async () => void (runs += 1),
      (error) => failures.push(error),
      { onlyAsked: true },
    );
    asked.wake();
    await pass(60_000);
    expect(runs).toBe(0);
    await Promise.all([asked.settled(), asked.settled()]);
    expect(runs).toBe(2);
    await pass(60_000);
    await asked.stop();
    await asked.settled();
    expect(runs).toBe(2);
  });
  it('runs at the start, unasked at intervals, and at once when woken out of idleness', async () => {
    const idle = worker(50);
    await pass(0);
    expect(runs).toBe(1);
    await pass(499);
    idle.wake();
    await pass(0);
    expect(runs).toBe(2);
    await pass(500);
    expect(runs).toBe(3);
  });
  it('takes calls together that come while it rests', async () => {
    const busy = worker(50);
    await pass(100);
    for (let call = 0; call < 40; call += 1) {
      busy.wake();
      await pass(5);
    }
    expect(runs).toBeGreaterThanOrEqual(4);
    expect(runs).toBeLessThanOrEqual(7);
  });
  it('runs once more after a call that came during a run', async () => {
    let end: () => void = () => undefined;
    const slow = worker(50, () => new Promise((done) => (end = done)));
    await pass(0);
    slow.wake();
    end();
    await pass(49);
    expect(runs).toBe(1);
    await pass(1);
    expect(runs).toBe(2);
    end();
  });
  it('does not rest when somebody waits for it', async () => {
    const rested = worker(10_000);
    await pass(0);
    await rested.settled();
    await Promise.all([rested.settled(), rested.settled()]);
    expect(runs).toBeGreaterThanOrEqual(3);
  });
  it('reports a failure once a minute and goes on', async () => {
    worker(0, () => Promise.reject(new Error('away')));
    await pass(2_000);
    expect(runs).toBeGreaterThan(3);
    expect(failures).toHaveLength(1);
  });
});
