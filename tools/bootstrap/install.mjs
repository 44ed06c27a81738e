// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, isNewEnough, runtimePackage, WANTED } from './runtime.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNTIME = join(ROOT, '.runtime');
const MODULES = join(ROOT, 'node_modules');
const QUIET = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--no-update-notifier'];

/** What the person at the keyboard should read instead of a stack. */
export class Sentence extends Error {}

/**
 * The path of a Node that is new enough: this one, or one from the npm registry kept in `.runtime/`.
 * @returns {Promise<string>}
 */
export async function wantedNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const wanted = runtimePackage(process.platform, process.arch);
  if (!wanted)
    throw new Sentence(
      `Please install Node ${WANTED}: there is none to fetch for ${process.platform}-${process.arch}.`,
    );

  const node = join(RUNTIME, 'node_modules', wanted.name, wanted.binary);
  const stamp = join(RUNTIME, 'verified');
  if (!existsSync(node) || !existsSync(stamp))
    await alone(() => {
      if (versionOf(node) === null) fetchNode(wanted.name);
      const version = versionOf(node);
      if (version === null || !isNewEnough(version))
        throw new Sentence(`The Node from the registry does not run here; please install Node ${WANTED}.`);
      writeFileSync(stamp, `${version}\n`);
    });
  return node;
}

/**
 * Installs the packages of the lock file unless they are there.
 * @param {string} node
 */
export async function packages(node) {
  if (areInstalled()) return;
  await alone(() => {
    if (areInstalled()) return;
    const began = Date.now();
    say('Installing the packages of package-lock.json; the first time takes a minute or so …');
    npm(node, ['ci', ...QUIET], 'The packages could not be installed');
    writeFileSync(stampFile(), lockHash());
    say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  });
}

/**
 * The environment for what runs under that Node: programs it starts find the same Node first.
 * @param {string} node
 */
export function environment(node) {
  return {
    ...process.env,
    PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
    npm_node_execpath: node,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(MODULES, '.cache', 'compile'),
  };
}

/** @param {string} name */
function fetchNode(name) {
  say(`This is Node ${process.version}; fetching Node ${WANTED} into .runtime/ (once) …`);
  mkdirSync(RUNTIME, { recursive: true });
  const where = ['--prefix', RUNTIME, '--no-save', '--no-package-lock', '--ignore-scripts'];
  npm(
    process.execPath,
    ['install', ...where, ...QUIET, `${name}@${WANTED}`],
    `Node ${WANTED} could not be fetched from the npm registry; install it by hand, or see whether the registry can be reached`,
  );
}

/**
 * Runs the npm that started us, or the one on the PATH.
 * @param {string} node @param {readonly string[]} args @param {string} failure
 */
function npm(node, args, failure) {
  const cli = process.env.npm_execpath ?? '';
  const own = /npm-cli\.c?js$/.test(cli) && existsSync(cli);
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(own ? node : windows ? 'npm.cmd' : 'npm', own ? [cli, ...args] : args, {
    cwd: ROOT,
    env: environment(node),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows && !own,
  });
  if (error) throw new Sentence(`npm was not found: ${error.message}`);
  if (status !== 0) throw new Sentence(`${failure} (npm says why above).`);
}

/** @param {string} node */
function versionOf(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function areInstalled() {
  if (!existsSync(join(MODULES, '.package-lock.json'))) return false;
  if (existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === lockHash()) return true;
  if (!agreesWithLock()) return false;
  writeFileSync(stampFile(), lockHash());
  return true;
}

/** After a plain `npm install` there is no stamp, but npm's own notes tell the same. */
function agreesWithLock() {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const installed = JSON.parse(readFileSync(join(MODULES, '.package-lock.json'), 'utf8'));
  const links = Object.keys(lock.packages).filter((path) => lock.packages[path].link);
  return isInstalled(lock, installed) && links.every((path) => existsSync(join(ROOT, path)));
}

const stampFile = () => join(MODULES, '.redgrid-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/**
 * Two commands started at once in a fresh clone install one after the other.
 * @param {() => void} work
 */
async function alone(work) {
  mkdirSync(RUNTIME, { recursive: true });
  const file = join(RUNTIME, 'installing');
  for (let told = false; !taken(file); told = true) {
    if (!told) say('Another start is installing; waiting for it …');
    await new Promise((wake) => setTimeout(wake, 500));
  }
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (!isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true });
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
