import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseConfig } from '@redgrid/database';
import { CheckpointWriter } from '@redgrid/events';
import { deploymentKeys, subgraphAddress } from '@redgrid/runtime';
import { DOMAINS } from '@redgrid/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { parseCompose, readComposeFile, variablesOf, type ComposeService } from './compose-file.ts';
import { documentedVariables } from './documented.ts';
import { healthPaths } from './health-paths.ts';

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = readComposeFile('docker-compose.yml');
const { mysql, ...processes } = compose.services;
const ours = Object.entries(processes) as [string, ComposeService][];
/** The service that serves a domain: platform lives in the gateway's process. */
const serviceOf = (domain: string) => (domain === 'platform' ? 'gateway' : domain);

describe('docker-compose.yml', () => {
  it('holds only what the Compose specification knows, and the check would notice a slip', () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(() => parseCompose(text.replace('read_only:', 'readonly:'))).toThrow(ZodError);
    expect(() => parseCompose(text.replace('interval: 10s', 'interval: 10'))).toThrow(ZodError);
  });

  it('runs MySQL 8.4, the gateway and every subgraph, each by a main that exists', () => {
    expect(mysql?.image).toBe('mysql:8.4');
    expect(new Set(Object.keys(processes))).toEqual(new Set(DOMAINS.map(serviceOf)));
    for (const [name, { command, build }] of ours) {
      expect(command).toEqual(['node', '--import', 'tsx', `apps/${name}/src/main.ts`]);
      expect(existsSync(command.at(-1) ?? '')).toBe(true);
      expect(build).toBe('.');
    }
  });

  it.each(DOMAINS)('lets every process find %s where it listens', (domain) => {
    const usual = new URL(subgraphAddress(domain, {}));
    for (const [, { environment }] of ours) {
      const url = new URL(subgraphAddress(domain, environment));
      expect([url.hostname, url.port, url.pathname]).toEqual([serviceOf(domain), usual.port, usual.pathname]);
      expect(environment.HOST).toBe('0.0.0.0');
    }
  });

  it('asks each process for its health at its own port, by a program and a path that exist', () => {
    for (const [name, { healthcheck, environment }] of ours) {
      const [, program, script = '', address = ''] = healthcheck.test;
      const { hostname, port, pathname } = new URL(address);
      expect([program, existsSync(script), hostname]).toEqual(['node', true, '127.0.0.1']);
      const domain = name === 'gateway' ? 'platform' : name;
      expect(port).toBe(new URL(subgraphAddress(domain as (typeof DOMAINS)[number], environment)).port);
      expect(healthPaths()).toContain(pathname);
      if (name === 'gateway') expect(environment.PORT).toBe(port);
    }
  });

  it('opens the port of the gateway, and to this machine only unless told otherwise', () => {
    expect(ours.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway']);
    expect(mysql?.ports).toBeUndefined();
    expect(processes.gateway?.ports).toEqual(['127.0.0.1:4000:4000']);
    for (const [name, { networks }] of Object.entries(compose.services))
      expect(networks.filter((network) => !compose.networks[network]?.internal)).toEqual(
        name === 'gateway' ? ['outside'] : [],
      );
  });

  it('gives no process a file system to write but its checkpoints, the files of the gateway and /tmp, nor a power of root', () => {
    for (const [name, service] of ours) {
      expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      expect(service.volumes).toEqual([
        'checkpoints:/var/lib/redgrid/checkpoints',
        ...(name === 'gateway' ? ['files:/var/lib/redgrid/files'] : []),
      ]);
      expect(service.mem_limit).toBeDefined();
    }
  });

  it('waits for the database to be healthy, and names only what it declares', () => {
    for (const [, { depends_on }] of ours)
      expect(depends_on).toEqual({ mysql: { condition: 'service_healthy' } });
    for (const { networks, volumes, secrets } of Object.values(compose.services)) {
      for (const network of networks) expect(Object.keys(compose.networks)).toContain(network);
      for (const secret of secrets) expect(Object.keys(compose.secrets)).toContain(secret);
      for (const [source = ''] of volumes.map((volume) => volume.split(':')))
        expect(source.startsWith('.') ? existsSync(source) : source in compose.volumes).toBe(true);
    }
  });

  it('uses no environment variable that docs/OPERATIONS.md does not explain', () => {
    const known = documentedVariables();
    const used = [...ours.flatMap(([, { environment }]) => Object.keys(environment)), ...variablesOf(text)];
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
    expect(known.has('REDGRID_NO_SUCH_SETTING')).toBe(false);
  });
});

describe('the secrets', () => {
  let folder: string;
  const make = () => execFileSync('sh', ['deploy/secrets.sh', folder], { stdio: 'pipe' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'redgrid-secrets-'));
    make();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are files where each service looks for them, and every one is made by deploy/secrets.sh', () => {
    for (const { environment, secrets } of Object.values(compose.services)) {
      const wanted = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      expect(wanted.map(([, file]) => file).sort()).toEqual(
        secrets.map((name) => `/run/secrets/${name}`).sort(),
      );
    }
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toBe(`deploy/secrets/${name}`);
      expect(readdirSync(folder)).toContain(name);
    }
  });

  it('stay as they are when they are made again, in a folder for their owner alone', () => {
    const before = readdirSync(folder).map((name) => [name, read(name)]);
    make();
    expect(readdirSync(folder).map((name) => [name, read(name)])).toEqual(before);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readFileSync('.gitignore', 'utf8')).toContain('deploy/secrets/');
  });

  it('are what a process in production starts with', async () => {
    const env = Object.fromEntries(
      Object.entries(processes.gateway?.environment ?? {}).map(([name, value]) => [
        name,
        value.replace('/run/secrets', folder),
      ]),
    );
    const keys = deploymentKeys('/nowhere', env);
    expect(keys.secret).toBe(read('redgrid-secret'));
    expect(() => new CheckpointWriter(keys.auditKey, folder)).not.toThrow();
    const [host] = Object.entries(compose.services).find(([, { image }]) => image?.startsWith('mysql')) ?? [];
    expect(databaseConfig('grid', env)).toMatchObject({
      kind: 'mysql',
      url: `mysql://${mysql?.environment.MYSQL_USER ?? ''}:${read('mysql-password')}@${host ?? ''}:3306/redgrid_grid`,
    });
  });
});

it('the health check ends well with a good answer only', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/good' ? 200 : 503).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const { spawn } = await import('node:child_process');
  const codeFor = (path: string) =>
    new Promise((ended) => {
      spawn(process.execPath, ['tools/images/healthy.mjs', `http://127.0.0.1:${port}${path}`]).once(
        'exit',
        ended,
      );
    });
  expect([await codeFor('/good'), await codeFor('/bad')]).toEqual([0, 1]);
  await new Promise((closed) => server.close(closed));
  expect(await codeFor('/good')).toBe(1);
});
