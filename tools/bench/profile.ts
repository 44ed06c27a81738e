import { z } from 'zod';

const shape = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Node = z.infer<typeof shape>['nodes'][number];

/** What the profiler and the waiting process did is no part of the work. */
const NOT_WORK = /^\((idle|program|root)\)$|^post node:inspector/;
const WIDTH = 60;

/** A V8 CPU profile as text: shares of the time at work by package, by function alone, and with all it calls. */
export function summaryOf(profile: unknown): string {
  const { nodes, samples, timeDeltas } = shape.parse(profile);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const self = new Map<number, number>();
  samples.forEach((id, index) => self.set(id, (self.get(id) ?? 0) + (timeDeltas[index] ?? 0)));
  const [packages, alone] = [new Map<string, number>(), new Map<string, number>()];
  for (const [id, time] of self) {
    const node = byId.get(id);
    if (!node || NOT_WORK.test(nameOf(node))) continue;
    add(packages, packageOf(node), time);
    add(alone, nameOf(node), time);
  }
  const whole = new Map<string, number>();
  const [root] = nodes;
  if (root) withCalls(root, { byId, self, whole, above: new Set() });
  const total = [...packages.values()].reduce((sum, time) => sum + time, 0);
  return [
    `${(total / 1000).toFixed(0)} ms at work`,
    ...section('packages', packages, total, 20),
    ...section('functions alone', alone, total, 25),
    ...section('functions with what they call', whole, total, 45),
  ].join('\n');
}

interface Walk {
  readonly byId: ReadonlyMap<number, Node>;
  readonly self: ReadonlyMap<number, number>;
  readonly whole: Map<string, number>;
  readonly above: Set<string>;
}

/** A function that calls itself counts once. */
function withCalls(node: Node, walk: Walk): number {
  const name = nameOf(node);
  if (/^post node:inspector/.test(name)) return 0;
  const first = !walk.above.has(name);
  walk.above.add(name);
  let time = walk.self.get(node.id) ?? 0;
  for (const id of node.children ?? []) {
    const child = walk.byId.get(id);
    if (child) time += withCalls(child, walk);
  }
  if (first) {
    walk.above.delete(name);
    if (!name.startsWith('(')) add(walk.whole, name, time);
  }
  return time;
}

function section(title: string, times: ReadonlyMap<string, number>, total: number, most: number): string[] {
  const rows = [...times].toSorted(([, a], [, b]) => b - a).slice(0, most);
  const share = (time: number) => `${((100 * time) / total).toFixed(1).padStart(5)} %`;
  return ['', title, ...rows.map(([name, time]) => `${share(time)}  ${name.slice(-WIDTH - 40)}`)];
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: Node): string {
  const file = url.replace(/^.*node_modules\//, '').replace(/^file:.*?\/(?=(libs|apps|tools)\/)/, '');
  const name = functionName || '(anonymous)';
  return file ? `${name} ${file}:${lineNumber + 1}` : name;
}

function packageOf({ callFrame: { functionName, url } }: Node): string {
  if (!url) return functionName.startsWith('(') ? functionName : 'native';
  if (url.startsWith('node:')) return 'node';
  return (
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ??
    /(?:libs|tools|apps)\/[^/]+/.exec(url)?.[0] ??
    'other'
  );
}
