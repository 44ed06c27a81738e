import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Principal } from '@redgrid/access';
import { asCall, command } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { CallerLimits, headerOf, sendJson, type HttpCall, type RateLimits, type Route } from '@redgrid/http';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { PlatformContext } from '../context.ts';
import type { Identity } from '../identity/identity.ts';
import type { FileEntity } from './file.entity.ts';
import type { Files } from './files.ts';

/** What the addresses of files need. */
export interface FileRoutesOptions {
  readonly running: RunningSubgraph<PlatformContext>;
  readonly files: Files;
  readonly identity: Pick<Identity, 'identify' | 'freshPrincipal'>;
  /** Of the gateway: refused credentials and downloads count as requests. */
  readonly rateLimits: RateLimits;
}

const PATH = '/files';
const ID = /^[\da-f-]{36}$/;
/** Uploads at a time; what comes on top is refused at once. */
const MOST_AT_ONCE = 16;

/** `POST /files` takes a file, `GET /files/<id>` hands it out, both for callers who are signed in. */
export function fileRoutes(options: FileRoutesOptions): Route[] {
  const routes = new FileRoutes(options);
  return [
    { methods: ['POST'], path: PATH, handle: routes.take },
    { methods: ['GET', 'HEAD'], path: `${PATH}/*`, handle: routes.give },
  ];
}

class FileRoutes {
  private readonly callers: CallerLimits;
  private readonly uploads: CallerLimits;
  private underWay = 0;

  constructor(private readonly options: FileRoutesOptions) {
    this.callers = new CallerLimits(options.rateLimits);
    this.uploads = new CallerLimits({
      anonymousPerMinute: 0,
      principalPerMinute: options.files.limits.perMinute,
    });
  }

  readonly take: Route['handle'] = async (request, response, call) => {
    const caller = await this.options.identity.freshPrincipal(await this.callerOf(call));
    await this.uploads.countPrincipal(caller.id);
    demandAcceptable(request, this.options.files.limits.largest);
    const name = nameOf(request);
    const key = headerOf(request.headers, 'idempotency-key') ?? null;
    // Left early, the connection must still carry the refusal.
    const content = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
    const file = await this.oneOfFew(() => this.options.files.receive(caller, { name, content, key }));
    response.setHeader('location', `${PATH}/${file.id}`);
    sendJson(response, 201, described(file));
  };

  readonly give: Route['handle'] = async (request, response, call) => {
    const principal = await this.callerOf(call);
    const id = (request.url ?? '').split('?', 1)[0]?.slice(PATH.length + 1) ?? '';
    const { language, requestId } = call;
    const context = this.options.running.context({ principal, language, requestId });
    const file = ID.test(id) ? await context.files.readable.load(id) : null;
    if (!file) throw new DomainError('NOT_FOUND');
    const etag = `"${file.sha256}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag, 'cache-control': CACHE }).end();
      return;
    }
    if (request.method === 'HEAD') {
      response.writeHead(200, headersOf(file)).end();
      return;
    }
    // Who read it is kept, as for every read of what may show people.
    await asCall(context.request, { id }, () =>
      command('readFile', null, async (unit) => {
        unit.touch(id);
        return {};
      }),
    );
    await this.send(response, file, call);
  };

  /** The first bytes are checked before the answer begins, so that a small file that was changed is refused in words. */
  private async send(response: ServerResponse, file: FileEntity, { signal }: HttpCall): Promise<void> {
    const { files } = this.options;
    const chunks = (await files.contentOf(file))[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      const first = await chunks.next();
      response.writeHead(200, headersOf(file));
      await pipeline(withFirst(first, chunks), response, { signal });
    } catch (error) {
      await chunks.return?.();
      if (!signal.aborted) files.report(error);
      if (!response.headersSent) throw error;
      response.destroy();
    }
  }

  private async callerOf(call: HttpCall): Promise<Principal> {
    try {
      const outside = Object.entries(call.headers).filter(([name]) => !name.startsWith('x-redgrid-'));
      const principal = await this.options.identity.identify(Object.fromEntries(outside));
      if (!principal) throw new DomainError('UNAUTHENTICATED');
      await this.callers.countPrincipal(principal.id);
      return principal;
    } catch (refusal) {
      if (refusal instanceof DomainError && refusal.code === 'UNAUTHENTICATED')
        await this.callers.countAnonymous(call.address);
      throw refusal;
    }
  }

  private async oneOfFew<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.underWay >= MOST_AT_ONCE) throw new DomainError('OVERLOADED', { retryAfterSeconds: 5 });
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }
}

/** Refuses by the head alone what will not be taken. The type people state does not count; the bytes do. */
function demandAcceptable({ headers }: IncomingMessage, most: number): void {
  if (headers['content-encoding'])
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { header: 'content-encoding' });
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { header: 'content-type' });
  if (Number(headers['content-length']) > most) throw new DomainError('PAYLOAD_TOO_LARGE', { most });
}

/** The name as `X-File-Name` carries it, percent-encoded UTF-8. */
function nameOf({ headers }: IncomingMessage): string {
  try {
    return decodeURIComponent(headerOf(headers, 'x-file-name') ?? '');
  } catch {
    throw new DomainError('BAD_USER_INPUT', { field: 'name' });
  }
}

function described({ id, name, mediaType, size, sha256, expiresAt }: FileEntity) {
  return { id, name, mediaType, size, sha256, expiresAt, url: `${PATH}/${id}` };
}

const CACHE = 'private, no-cache';

/** Nothing a file holds may run here: it is saved, not shown, and would have no rights if it were. */
function headersOf({ name, mediaType, size, sha256 }: FileEntity) {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': mediaType,
    'content-length': size,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': CACHE,
    etag: `"${sha256}"`,
  };
}

async function* withFirst(
  first: IteratorResult<Buffer>,
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}
