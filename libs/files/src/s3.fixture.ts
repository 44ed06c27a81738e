import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bucket that answers as S3's documentation says, and believes no request it has not checked itself. */
export interface S3Double {
  readonly endpoint: string;
  readonly objects: Map<string, { body: Buffer; putAt: Date }>;
  /** Requests that were refused, with the code they were told. */
  readonly refusals: string[];
  /** Answers 503 to everything while true. */
  down: boolean;
  close(): Promise<void>;
}

export const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** What is signed of a request, in the form of "Signature Version 4": written here a second time, from the specification. */
export function signatureOf(
  secret: string,
  {
    method,
    path,
    query,
    headers,
    signed,
  }: {
    readonly method: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly signed: readonly string[];
  },
  scope: string,
): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const canonicalQuery = [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const canonicalHeaders = signed.map(
    (name) => `${name}:${String(headers[name]).trim().replace(/\s+/g, ' ')}\n`,
  );
  const canonical = [
    method,
    path,
    canonicalQuery,
    canonicalHeaders.join(''),
    signed.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hex(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<Buffer | string>(
      (each, part) => createHmac('sha256', each).update(part).digest(),
      `AWS4${secret}`,
    );
  return createHmac('sha256', key).update(toSign).digest('hex');
}

/** Starts the double with a bucket of that name. `pageSize` cuts listings. */
export async function startS3(bucket: string, pageSize = 1000): Promise<S3Double> {
  const objects: S3Double['objects'] = new Map();
  const refusals: string[] = [];
  const double = { objects, refusals, down: false };
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://s3');
    const code = double.down ? 'SlowDown' : complaint(request, url, body);
    if (code) {
      refusals.push(code);
      response.writeHead(code === 'SlowDown' ? 503 : 403).end(`<Error><Code>${code}</Code></Error>`);
      return;
    }
    const key = url.pathname.slice(`/${bucket}/`.length);
    if (request.method === 'GET' && url.searchParams.has('list-type')) list(url, response);
    else if (request.method === 'PUT') {
      objects.set(key, { body, putAt: new Date() });
      response.writeHead(200).end();
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else fetched(request, response, key);
  }

  function complaint({ method = '', headers }: IncomingMessage, url: URL, body: Buffer): string | null {
    const [, keyId, scope = '', signedHeaders = '', given] =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
        headers.authorization ?? '',
      ) ?? [];
    if (keyId !== CREDENTIALS.accessKeyId) return 'InvalidAccessKeyId';
    const signed = signedHeaders.split(';');
    if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name)))
      return 'AccessDenied';
    const asked = { method, path: url.pathname, query: url.searchParams, headers, signed };
    if (signatureOf(CREDENTIALS.secretAccessKey, asked, scope) !== given) return 'SignatureDoesNotMatch';
    if (headers['x-amz-content-sha256'] !== hex(body)) return 'XAmzContentSHA256Mismatch';
    if (method === 'PUT' && headers['content-length'] === undefined) return 'MissingContentLength';
    return url.pathname === `/${bucket}` || url.pathname.startsWith(`/${bucket}/`) ? null : 'NoSuchBucket';
  }

  function fetched({ method }: IncomingMessage, response: ServerResponse, key: string): void {
    const found = objects.get(key);
    if (!found) {
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
      return;
    }
    response.writeHead(200, {
      'content-length': found.body.length,
      'last-modified': found.putAt.toUTCString(),
    });
    response.end(method === 'HEAD' ? undefined : found.body);
  }

  function list({ searchParams }: URL, response: ServerResponse): void {
    const from = searchParams.get('continuation-token') ?? '';
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(searchParams.get('prefix') ?? '') && key > from)
      .sort();
    const page = keys.slice(0, pageSize);
    const entries = page.map((key) => {
      const { body, putAt } = objects.get(key) ?? { body: '', putAt: new Date(0) };
      return `<Contents><Key>${key}</Key><LastModified>${putAt.toISOString()}</LastModified><Size>${body.length}</Size></Contents>`;
    });
    const more = keys.length > page.length;
    const next = more ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`,
    );
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(double, {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

function hex(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
