import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { DomainError } from '@redgrid/errors';
import { AwsV4Signer } from 'aws4fetch';
import { request, type Dispatcher } from 'undici';
import { shardOf, type ContentStore, type StoredContent } from './content-store.ts';
import { readListing } from './s3-listing.ts';
import type { Spooled } from './spool.ts';

/** Where the bucket is and who asks. */
export interface S3Options {
  /** `https://host[:port]`; buckets are addressed by path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Comes before every key: empty, or ending in `/`. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Ask {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readable;
  /** Statuses that are answers, not trouble. */
  readonly expected: readonly number[];
}
type Answer = Dispatcher.ResponseData;

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const HEADERS_MS = 10_000;
const BODY_MS = 30_000;

/**
 * Contents as objects of an S3-compatible bucket. The address of a content is the hash of its bytes, which is signed with
 * the request: a body that was changed on its way is refused by the server.
 */
export class S3Store implements ContentStore {
  constructor(private readonly options: S3Options) {}

  /** Puts the object even if it is there: the same bytes, and a new time that the sweep respects. */
  async keep({ sha256, size, path }: Spooled): Promise<void> {
    const body = createReadStream(path);
    const headers = { 'x-amz-content-sha256': sha256, 'content-length': String(size) };
    try {
      await drained(
        await this.ask({ method: 'PUT', path: this.keyOf(sha256), headers, body, expected: [200] }),
      );
    } finally {
      body.destroy();
    }
  }

  async read(sha256: string): Promise<Readable | null> {
    const answer = await this.ask({ method: 'GET', path: this.keyOf(sha256), expected: [200, 404] });
    if (answer.statusCode === 200) return answer.body;
    await drained(answer);
    return null;
  }

  async *list(): AsyncIterable<StoredContent> {
    const { prefix } = this.options;
    let token: string | null = null;
    do {
      const query: Record<string, string> = {
        'list-type': '2',
        'max-keys': '1000',
        ...(prefix === '' ? {} : { prefix }),
        ...(token === null ? {} : { 'continuation-token': token }),
      };
      const answer: Answer = await this.ask({ method: 'GET', path: '', query, expected: [200] });
      const page = readListing(await answer.body.text());
      yield* page.contents;
      token = page.next;
    } while (token !== null);
  }

  async remove(sha256: string, putBefore: Date): Promise<boolean> {
    const head = await this.ask({ method: 'HEAD', path: this.keyOf(sha256), expected: [200, 404] });
    await drained(head);
    const putAt = new Date(String(head.headers['last-modified']));
    if (head.statusCode === 404 || !(putAt < putBefore)) return false;
    await drained(await this.ask({ method: 'DELETE', path: this.keyOf(sha256), expected: [200, 204] }));
    return true;
  }

  private keyOf(sha256: string): string {
    return `/${this.options.prefix}${shardOf(sha256)}`;
  }

  private async ask({ method, path, query = {}, headers = {}, body, expected }: Ask): Promise<Answer> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.options;
    const url = new URL(`${endpoint}/${bucket}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signed = await new AwsV4Signer({
      ...{ method, region, accessKeyId, secretAccessKey },
      url: url.toString(),
      service: 's3',
      headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...headers },
    }).sign();
    let answer: Answer;
    try {
      answer = await request(signed.url, {
        method,
        headers: Object.fromEntries(signed.headers),
        ...(body ? { body } : {}),
        headersTimeout: HEADERS_MS,
        bodyTimeout: BODY_MS,
      });
    } catch (cause) {
      throw unavailable(`${method} failed`, cause);
    }
    if (expected.includes(answer.statusCode)) return answer;
    const text = await answer.body.text().catch(() => '');
    throw unavailable(`${method} answered ${answer.statusCode} ${codeIn(text)}`);
  }
}

/** The client learns that files cannot be had; the log learns why, without keys or addresses of objects. */
function unavailable(reason: string, cause?: unknown): DomainError {
  return Object.assign(new DomainError('FILES_UNAVAILABLE'), {
    cause: new Error(`Object storage: ${reason}`, { cause }),
  });
}

function codeIn(xml: string): string {
  return /<Code>([\w.]{1,60})<\/Code>/.exec(xml)?.[1] ?? '';
}

async function drained({ body }: Answer): Promise<void> {
  await body.dump();
}
