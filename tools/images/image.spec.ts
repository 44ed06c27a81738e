import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { documentedVariables } from './documented.ts';

const steps = readFileSync('Dockerfile', 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const last = steps.slice(steps.findLastIndex((step) => step.startsWith('FROM ')));
const allowed = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

/** What runs in a container: processes and the commands of operators. */
const PROGRAMS = ['libs', 'apps', 'tools/admin', 'tools/audit', 'tools/migrate'];
const NOT_RUN = /\.(spec|fixture)\.ts$|^libs\/testing\/|\/generated\//;
const BARE =
  /(?:^|\n)(?:import|export)\s(?!type\b)[^'";]*?from '([^.'][^']*)'|import\('([^.'][^']*)'\)|import '([^.'][^']*)'/g;

describe('the image', () => {
  it('runs on the Node of .nvmrc, by an account that is not root, what a process needs', () => {
    expect(steps[0]).toBe(`ARG NODE_IMAGE=node:${readFileSync('.nvmrc', 'utf8').trim()}-bookworm-slim`);
    expect(
      steps.filter((step) => step.startsWith('FROM ')).every((step) => step.includes('${NODE_IMAGE}')),
    ).toBe(true);
    expect(last.filter((step) => step.startsWith('USER '))).toEqual(['USER 1000:1000']);
    const [command = ''] = last.filter((step) => step.startsWith('CMD '));
    const program = (JSON.parse(command.slice(4)) as string[]).at(-1) ?? '';
    expect(existsSync(program)).toBe(true);
  });

  it('copies only what exists and is let in, and never a secret or the history', () => {
    const copied = last
      .filter((step) => step.startsWith('COPY ') && !step.includes('--from'))
      .flatMap((step) => step.split(' ').slice(1, -1));
    for (const source of copied) {
      expect(existsSync(source)).toBe(true);
      expect(allowed).toContain(source);
    }
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain('*');
    expect(allowed.filter((path) => /^(deploy|\.git|\.data|\.runtime|docs)/.test(path))).toEqual([]);
  });

  it('is given no setting that docs/OPERATIONS.md does not explain', () => {
    const set = last
      .filter((step) => step.startsWith('ENV '))
      .flatMap((step) => [...step.matchAll(/([A-Z_]+)=/g)].map(([, name = '']) => name));
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !documentedVariables().has(name))).toEqual([]);
  });

  it('has all it imports without the packages of development', () => {
    expect(steps.some((step) => step.includes('npm ci --omit=dev'))).toBe(true);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const missing = PROGRAMS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
      .filter((file) => file.endsWith('.ts') && !NOT_RUN.test(file))
      .flatMap((file) =>
        packagesOf(readFileSync(file, 'utf8'))
          .filter((name) => !name.startsWith('@redgrid/') && !(name in dependencies))
          .map((name) => `${file}: ${name}`),
      );
    expect(missing).toEqual([]);
    expect(Object.keys(dependencies)).toContain('tsx');
  });

  it('would notice an import of such a package', () => {
    expect(packagesOf("import { describe } from 'vitest';\nimport type { T } from 'nx';")).toEqual([
      'vitest',
    ]);
    expect(packagesOf("await import('@scope/name/part');\nimport {\n  a,\n} from 'b/c';")).toEqual([
      '@scope/name',
      'b',
    ]);
  });
});

function packagesOf(source: string): string[] {
  return [...source.matchAll(BARE)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((specifier) => !isBuiltin(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}
