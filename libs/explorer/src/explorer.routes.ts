import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRole, ROLE_NAMES } from '@redgrid/access';
import { DomainError, languageOf, type Language } from '@redgrid/errors';
import { fromThisMachine, sendJson, type Route } from '@redgrid/http';
import { examplesOf, rolesWithExamples } from './examples.ts';
import { CONTENT_SECURITY_POLICY, explorerPage } from './page.ts';
import { findFile, sendFile } from './static-file.ts';

/** Somebody of the demonstration county one may act as. `roles` are grants, `ROLE@scope` with spaces between. */
export interface DemonstrationRole {
  readonly id: string;
  readonly title: string;
  readonly roles: string;
  readonly token: string;
}

export interface ExplorerOptions {
  /** Whom one may be without signing in; null in production. */
  readonly demonstration: (() => Promise<readonly DemonstrationRole[]>) | null;
}

const READ = ['GET', 'HEAD'];
const PREFIX = '/explorer/';
const ALTAIR = join(
  dirname(createRequire(import.meta.url).resolve('altair-static/package.json')),
  'build',
  'dist',
);
const OURS = fileURLToPath(new URL('../browser/', import.meta.url));

/** The explorer: its page at `/`, all it loads below `/explorer/`. Nothing of it is read before somebody asks. */
export function explorerRoutes({ demonstration }: ExplorerOptions): Route[] {
  return [
    {
      methods: READ,
      path: '/',
      async handle(request, response) {
        const altair = await readFile(join(ALTAIR, 'index.html'), 'utf8');
        const page = explorerPage(altair, languageFor(request), demonstration !== null);
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': CONTENT_SECURITY_POLICY,
            'cross-origin-opener-policy': 'same-origin',
            'referrer-policy': 'no-referrer',
            'x-frame-options': 'DENY',
            vary: 'accept-language',
          })
          .end(page);
      },
    },
    {
      methods: READ,
      path: `${PREFIX}examples.json`,
      handle(request, response) {
        const language = languageFor(request);
        sendJson(
          response,
          200,
          rolesWithExamples().map((role) => ({
            role,
            title: titleOf(role, language),
            examples: examplesOf(role, language),
          })),
        );
      },
    },
    {
      methods: READ,
      path: `${PREFIX}roles.json`,
      async handle(request, response) {
        if (!demonstration || !mayBorrow(request)) throw new DomainError('NOT_FOUND');
        const language = languageFor(request);
        const roles = await demonstration();
        sendJson(
          response,
          200,
          roles.map((each) => ({ ...each, examples: examplesFor(each.roles, language) })),
        );
      },
    },
    {
      methods: READ,
      path: `${PREFIX}*`,
      async handle(request, response) {
        const file = await findFile([OURS, ALTAIR], pathOf(request).slice(PREFIX.length));
        if (!file) throw new DomainError('NOT_FOUND');
        await sendFile(request, response, file);
      },
    },
  ];
}

/**
 * Tokens go to a page of this server in a browser of this machine only. The name asked for must be this machine's too, so that
 * no foreign name can be pointed here.
 */
function mayBorrow(request: IncomingMessage): boolean {
  const { headers } = request;
  return (
    fromThisMachine(request) &&
    headers['sec-fetch-site'] === 'same-origin' &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '')
  );
}

function titleOf(role: string, language: Language): string {
  return isRole(role) ? ROLE_NAMES[role][language === 'en' ? 'en' : 'zh'] : role;
}

function examplesFor(grants: string, language: Language) {
  const roles = new Set(grants.split(' ').map((grant) => grant.split('@', 1)[0] ?? ''));
  return [...roles].flatMap((role) => examplesOf(role, language));
}

/** `?lang=` before what the browser asks for. */
function languageFor(request: IncomingMessage): Language {
  const chosen = new URLSearchParams((request.url ?? '').split('?', 2)[1]).get('lang');
  return languageOf(chosen ?? request.headers['accept-language']);
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}
