import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Role, type Principal } from '@redgrid/access';
import { AuditEntity, FactEntity, UnitOfWork } from '@redgrid/database';
import { at, person } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskGraph } from './file-access.ts';
import { fileAttachedHandler } from './file-attached.handler.ts';
import { FileEntity } from './file.entity.ts';
import { startPlatformWithFiles, type PlatformWithFiles } from './files.fixture.ts';

const HOUR_MS = 3_600_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const ada = person('ada', at(Role.Owner, 'COMPOUND', 'both'));
const bob = person('bob', at(Role.Owner, 'COMPOUND', 'both'));
const street = person('street', at(Role.Street, 'STREET', 's'));

async function* bytes(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
const photo = { name: '楼道.png', content: bytes(PNG) };
const sent = (more: object = {}) => ({ ...photo, content: bytes(PNG), ...more });
const FILE = 'query ($id: ID!) { file(id: $id) { id name mediaType size state url } }';

/** Stands for the graph: who may read which files of an appeal. */
let readers: Record<string, string[]>;
let asked: { query: string; variables: Record<string, unknown>; by: string | undefined }[];
let trouble: string | null;
const graph: AskGraph = async ({ query, variables }, { principal }) => {
  asked.push({ query, variables, by: principal?.id });
  if (trouble) return { data: null, errors: [{ extensions: { code: trouble } }] };
  const mine = readers[principal?.id ?? ''] ?? [];
  const data = Object.fromEntries(
    Object.keys(variables).map((name) => [
      name.replace('i', 'a'),
      mine.length ? { files: mine.map((id) => ({ id })) } : null,
    ]),
  );
  return { data };
};

let platform: PlatformWithFiles;
beforeEach(async () => {
  [readers, asked, trouble] = [{}, [], null];
  platform = await startPlatformWithFiles(graph);
});
afterEach(() => platform.close());

const see = (who: Principal | null, id: string) => platform.subgraph.as(who).run(FILE, { id });
/** What a domain tells when it has attached files to an appeal. */
async function attach(accountId: string, subject: string, ...fileIds: string[]): Promise<void> {
  const { database } = platform.subgraph.running;
  const fact = {
    ...{ type: 'grid.appeal.files-attached.v1', subject, place: { COUNTY: 'co' } },
    data: { kind: 'Appeal', fileIds, accountId },
  };
  await database.transaction((db) =>
    fileAttachedHandler.apply(new UnitOfWork(db, null, platform.subgraph.clock.now()), fact as never),
  );
}

describe('GW-04 a file somebody sends', () => {
  it('is described by its bytes, belongs to nobody else, and other domains learn that it is there', async () => {
    const file = await platform.files.receive(ada, sent());
    expect(file).toMatchObject({
      name: '楼道.png',
      mediaType: 'image/png',
      size: PNG.length,
      state: 'UNATTACHED',
    });
    expect((await see(ada, file.id)).data.file).toMatchObject({ id: file.id, url: `/files/${file.id}` });
    const [fact] = await platform.subgraph.rows(FactEntity);
    expect(fact).toMatchObject({
      type: 'platform.file.stored.v1',
      data: {
        mediaType: 'image/png',
        directory: { kind: 'FILE', name: '', attributes: { uploaderId: ada.id } },
      },
    });
    expect(JSON.stringify(fact)).not.toContain('楼道');
    const { content } = await platform.files.open(file.id);
    expect(Buffer.concat(await content.toArray())).toEqual(PNG);
  });
  it('XA05 looks to everybody else as if it were not there', async () => {
    const file = await platform.files.receive(ada, sent());
    const [hidden, missing] = [await see(bob, file.id), await see(bob, '0'.repeat(36))];
    expect([hidden.data, hidden.error]).toEqual([missing.data, missing.error]);
    expect(hidden.data).toEqual({ file: null });
    expect((await see(null, file.id)).error?.code).toBe('FORBIDDEN');
  });
  it('is stored once for the same bytes, and recorded once for the same key', async () => {
    const first = await platform.files.receive(ada, sent({ key: 'k' }));
    const again = await platform.files.receive(ada, sent({ key: 'k' }));
    const other = await platform.files.receive(bob, sent());
    expect([again.id, other.sha256]).toEqual([first.id, first.sha256]);
    expect(other.id).not.toBe(first.id);
    await expect(platform.files.receive(ada, sent({ key: 'k', name: 'other.png' }))).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
  it.each([
    ['too large', { content: bytes(Buffer.alloc(600_000), Buffer.alloc(600_000)) }, 'PAYLOAD_TOO_LARGE'],
    ['empty', { content: bytes() }, 'BAD_USER_INPUT'],
    ['named as a path', { name: '../../x.png' }, 'BAD_USER_INPUT'],
    ['a program', { content: bytes(Buffer.from('MZ\u0000\u0001')), name: 'a.png' }, 'UNSUPPORTED_MEDIA_TYPE'],
    ['not what its name says', { name: 'a.pdf' }, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a script', { content: bytes(Buffer.from('<script>')), name: 'a.html' }, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('XJ07 is refused when it is %s, and nothing of it stays', async (_, more, code) => {
    await expect(platform.files.receive(ada, sent(more))).rejects.toMatchObject({ code });
    expect(await platform.subgraph.rows(FileEntity)).toEqual([]);
    const swept = await platform.files.sweep();
    expect(swept).toEqual({ seen: 0, removed: 0 });
  });
  it('is refused when a hundred of the same caller wait for a use', async () => {
    const { id: _, ...row } = await platform.files.receive(ada, sent());
    await platform.subgraph.given(
      FileEntity,
      ...Array.from({ length: 99 }, (_, i) => ({ ...row, id: `f${i}` })),
    );
    await expect(platform.files.receive(ada, sent())).rejects.toMatchObject({ code: 'FILES_TOO_MANY' });
    await expect(platform.files.receive(bob, sent())).resolves.toMatchObject({ uploaderId: bob.id });
  });
});

describe('GW-04 a file of a record', () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await platform.files.receive(ada, sent()));
    await attach(ada.id, 'appeal-1', id);
  });

  it('is read by whom the graph shows it among the files of the record, and by nobody else', async () => {
    readers = { [street.id]: [id], [bob.id]: ['another file of the appeal'] };
    expect((await see(street, id)).data.file).toMatchObject({ id, state: 'ATTACHED' });
    for (const who of [bob, ada]) expect((await see(who, id)).data).toEqual({ file: null });
    expect(asked[0]).toEqual({
      query: 'query FilesOf($i0: ID!) {\n  a0: appeal(id: $i0) { files { id } }\n}',
      variables: { i0: 'appeal-1' },
      by: street.id,
    });
  });
  it('XA06 is decided alike by every way to it, with one question for any number', async () => {
    const more = await platform.files.receive(ada, sent());
    await attach(ada.id, 'appeal-2', more.id);
    readers = { [street.id]: [id, more.id], [bob.id]: [] };
    const refs = (who: Principal) =>
      platform.subgraph.as(who).entities('File', [id, more.id, 'x'], 'id name');
    expect((await refs(street)).data).toMatchObject([{ id }, { id: more.id }, null]);
    expect(asked).toHaveLength(1);
    expect((await refs(bob)).data).toEqual([null, null, null]);
    const LIST = '{ files(ownerKind: "Appeal", ownerId: "appeal-1") { id } }';
    expect((await platform.subgraph.as(street).run(LIST)).data.files).toEqual([{ id }]);
    expect((await platform.subgraph.as(bob).run(LIST)).data.files).toEqual([]);
    const other = LIST.replace('Appeal', 'Query { __typename } #');
    expect((await platform.subgraph.as(street).run(other)).data.files).toEqual([]);
  });
  it('is not taken for unreadable when the domain of the record is down', async () => {
    trouble = 'SUBGRAPH_TIMEOUT';
    expect((await see(street, id)).error).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
    trouble = 'FORBIDDEN';
    expect((await see(street, id)).data).toEqual({ file: null });
  });
  it('belongs to the first record that took it, and only its uploader could give it away', async () => {
    await attach(ada.id, 'appeal-2', id);
    const { id: bobs } = await platform.files.receive(bob, sent());
    await attach(ada.id, 'appeal-1', bobs);
    const rows = await platform.subgraph.rows(FileEntity);
    expect(rows.map(({ subjectId, countyId, version }) => ({ subjectId, countyId, version }))).toEqual([
      { subjectId: 'appeal-1', countyId: 'co', version: 2 },
      { subjectId: null, countyId: null, version: 1 },
    ]);
  });
});

describe('GW-04 files nobody uses', () => {
  it('are forgotten with their names when they expire; those of records and shared bytes stay', async () => {
    const kept = await platform.files.receive(ada, sent());
    const lost = await platform.files.receive(ada, sent());
    const alone = await platform.files.receive(ada, {
      name: '说明.txt',
      content: bytes(Buffer.from('只有一份')),
    });
    await attach(ada.id, 'appeal-1', kept.id);
    platform.subgraph.clock.advance(24.5 * HOUR_MS);
    expect((await see(ada, lost.id)).data).toEqual({ file: null });
    expect(await platform.files.forgetExpired()).toBe(0);
    platform.subgraph.clock.advance(HOUR_MS);
    expect(await platform.files.forgetExpired()).toBe(2);
    expect(await platform.files.forgetExpired()).toBe(0);
    const rows = await platform.subgraph.rows(FileEntity);
    expect(rows.map(({ id, state, name }) => ({ id, state, name }))).toEqual([
      { id: kept.id, state: 'ATTACHED', name: '楼道.png' },
      { id: lost.id, state: 'FORGOTTEN', name: '' },
      { id: alone.id, state: 'FORGOTTEN', name: '' },
    ]);
    platform.subgraph.clock.set('2099-01-01T00:00:00.000Z');
    expect(await platform.files.sweep()).toEqual({ seen: 2, removed: 1 });
    const pathOf = ({ sha256 }: FileEntity) =>
      join(platform.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect([kept, alone].map((file) => existsSync(pathOf(file)))).toEqual([true, false]);
  });
});

describe('GW-04 the directory of files', () => {
  it('can be built anew from what platform knows, and says what the facts said', async () => {
    const [lost, kept] = [
      await platform.files.receive(ada, sent()),
      await platform.files.receive(ada, sent()),
    ];
    await attach(ada.id, 'appeal-1', kept.id);
    platform.subgraph.clock.advance(26 * HOUR_MS);
    await platform.files.forgetExpired();
    const told = new Map(
      (await platform.subgraph.rows(FactEntity)).map(({ subject, data }) => [subject, data.directory]),
    );
    const { notices } = (await platform.subgraph.running.feed.snapshot?.(null)) ?? { notices: [] };
    expect(notices.map(({ id, version: _, ...notice }) => [id, notice])).toEqual(
      [lost, kept].map(({ id }) => [id, told.get(id)]),
    );
  });
});

describe('GW-04 files this system makes', () => {
  it('are kept for whom they were made, as large as they are, until they expire', async () => {
    const expiresAt = new Date(platform.subgraph.clock.now().getTime() + 48 * HOUR_MS);
    const made = await platform.files.put({
      ...{ name: '错误清单.csv', mediaType: 'text/csv', uploaderId: ada.id, expiresAt },
      content: bytes(Buffer.alloc(700_000, 'a'), Buffer.alloc(700_000, 'b')),
    });
    expect(made).toMatchObject({ size: 1_400_000, uploaderId: ada.id, expiresAt });
    expect((await see(ada, made.id)).data.file).toMatchObject({ name: '错误清单.csv' });
    expect((await see(bob, made.id)).data).toEqual({ file: null });
    const [audit] = await platform.subgraph.rows(AuditEntity);
    expect(audit).toMatchObject({ operation: 'uploadFile', principalId: 'files', targets: [made.id] });
  });
});
