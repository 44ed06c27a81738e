// @ts-check

/** The major version of Node everything runs under. */
export const WANTED = 24;

/** @param {string} version as in `process.version` */
export function isNewEnough(version) {
  return Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0) >= WANTED;
}

const PLATFORMS = new Map([
  ['linux', 'linux'],
  ['darwin', 'darwin'],
  ['win32', 'win'],
]);
const ARCHITECTURES = ['x64', 'arm64'];

/**
 * The registry package that carries Node for a machine, and where its binary lies in it; null when there is none.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {{ name: string, binary: string } | null}
 */
export function runtimePackage(platform, arch) {
  const system = PLATFORMS.get(platform);
  if (!system || !ARCHITECTURES.includes(arch)) return null;
  return { name: `node-${system}-${arch}`, binary: system === 'win' ? 'bin/node.exe' : 'bin/node' };
}

/**
 * Whether what npm noted of its last install is what the lock file asks for. Packages for other platforms may be
 * missing; links to our own libraries are looked for by the caller.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.optional)
    .every(([path, entry]) => installed.packages[path]?.version === entry.version);
}

/** @typedef {{ packages: Record<string, { version?: string, link?: boolean, optional?: boolean, resolved?: string }> }} LockFile */
