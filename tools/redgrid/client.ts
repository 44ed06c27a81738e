import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where the graph is and who asks. */
export interface Connection {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal, as a sentence for people. */
export class Refused extends Error {}

/** Reads `REDGRID_TOKEN` or `REDGRID_API_KEY`, or the file with the token. Errors: Refused when there is none. */
export function connectionOf(
  { url, tokenFile }: { readonly url: string; readonly tokenFile?: string | undefined },
  env: Readonly<Record<string, string | undefined>> = process.env,
): Connection {
  const token = tokenFile === undefined ? env.REDGRID_TOKEN : readFileSync(tokenFile, 'utf8').trim();
  const language = { 'accept-language': env.REDGRID_LANGUAGE ?? 'zh-CN' };
  const base = url.replace(/\/(graphql)?\/?$/, '');
  if (token) return { url: base, headers: { ...language, authorization: `Bearer ${token}` } };
  if (env.REDGRID_API_KEY) return { url: base, headers: { ...language, 'x-api-key': env.REDGRID_API_KEY } };
  throw new Refused('请设置 REDGRID_TOKEN 或 REDGRID_API_KEY，或用 --token-file 指定令牌文件。');
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the graph. Errors: Refused with the graph's own words. */
export async function ask<Data>(
  { url, headers }: Connection,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await reached(
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
    url,
  );
  const { data, errors = [] } = (await response.json().catch(() => ({}))) as Answer;
  if (errors.length > 0) throw new Refused(errors.map(sentence).join('\n'));
  if (!data) throw new Refused(`服务器答复异常（HTTP ${response.status}）。`);
  return data as Data;
}

const sentence = ({ message, extensions }: NonNullable<Answer['errors']>[number]) =>
  `${message} [${extensions?.code ?? 'UNKNOWN'}]`;

async function reached(answer: Promise<Response>, url: string): Promise<Response> {
  try {
    return await answer;
  } catch {
    throw new Refused(`无法连接 ${url}，请确认服务已启动，或用 --url 指定地址。`);
  }
}

/** Sends a file as it lies on the disk, without reading it into memory, and gives its id. */
export async function upload({ url, headers }: Connection, path: string): Promise<string> {
  const { size } = await stat(path).catch(() => {
    throw new Refused(`找不到文件 ${path}。`);
  });
  const response = await reached(
    fetch(`${url}/files`, {
      method: 'POST',
      headers: {
        ...headers,
        'x-file-name': encodeURIComponent(basename(path)),
        'content-length': String(size),
      },
      body: Readable.toWeb(createReadStream(path)) as ReadableStream,
      duplex: 'half',
    }),
    url,
  );
  const body = (await response.json().catch(() => ({}))) as Answer & { readonly id?: string };
  if (body.id === undefined)
    throw new Refused(
      (body.errors ?? []).map(sentence).join('\n') || `上传失败（HTTP ${response.status}）。`,
    );
  return body.id;
}

/** Fetches a file to the disk. */
export async function download({ url, headers }: Connection, fileId: string, path: string): Promise<void> {
  const response = await reached(fetch(`${url}/files/${fileId}`, { headers }), url);
  if (!response.ok || !response.body) throw new Refused(`下载失败（HTTP ${response.status}）。`);
  await pipeline(Readable.fromWeb(response.body as never), createWriteStream(path));
}
