import { Role } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { AttachedFileEntity, DirectoryEntity } from '@redgrid/events';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';
import { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import { AppealEntity } from './appeal.entity.ts';

const REPORT =
  'mutation ($key: ID, $input: GridReportAppealInput!) { reportAppeal(key: $key, input: $input) { appealId } }';
const FILES = 'query ($id: ID!) { appeal(id: $id) { files { id } } }';
const RESOLVE = `mutation ($id: ID!, $fileIds: [ID!]) {
  resolveAppeal(appealId: $id, result: "已清理", fileIds: $fileIds) { state }
}`;

const li = person('li', at(Role.Owner, 'COMPOUND', 'plum'));
const neighbour = person('wang', at(Role.Owner, 'COMPOUND', 'plum'));
const head = person('head', at(Role.GridHead, 'GRID', 'g1'));

let subgraph: TestSubgraph<GridContext>;
/** As platform's facts would have told of a file. */
const sent = (id: string, uploaderId: string, more: Partial<DirectoryEntity> = {}) =>
  subgraph.given(DirectoryEntity, {
    ...{ id, kind: 'FILE', state: 'UNATTACHED', name: '', version: 1 },
    attributes: { uploaderId, mediaType: 'image/png', size: 67, expiresAt: '2026-09-02T00:00:00.000Z' },
    ...more,
  });
const report = (fileIds: readonly string[], who = li, key?: string) =>
  subgraph.as(who).run(REPORT, {
    key,
    input: { compoundId: 'plum', channel: 'PLATFORM', text: '楼道堵塞', fileIds },
  });
const filesOf = async (id: string, who = head) => (await subgraph.as(who).run(FILES, { id })).data.appeal;

beforeEach(async () => {
  subgraph = await startCounty();
  await subgraph.given(GridCompoundEntity, { gridId: 'g1', compoundId: 'plum', communityId: 'here' });
  await sent('f1', li.id);
  await sent('f2', li.id);
});
afterEach(() => subgraph.close());

describe('GRID-12 photos of an appeal', () => {
  it('come with the report and with the result, in their order, and platform learns whose they are', async () => {
    const { data } = await report(['f2', 'f1']);
    const id = data.reportAppeal.appealId as string;
    for (const step of [
      'classifyAppeal(input: { appealId: $id, categoryCode: "NOISE" })',
      'assignAppeal(input: { appealId: $id })',
      'startAppeal(appealId: $id)',
    ])
      expect(
        (await subgraph.as(head).run(`mutation ($id: ID!) { ${step} { state } }`, { id })).error,
      ).toBeUndefined();
    await sent('after', head.id);
    subgraph.clock.advance(1000);
    expect((await subgraph.as(head).run(RESOLVE, { id, fileIds: ['after'] })).data.resolveAppeal.state).toBe(
      'RESOLVED',
    );
    expect(await filesOf(id)).toEqual({ files: [{ id: 'f2' }, { id: 'f1' }, { id: 'after' }] });
    const facts = (await subgraph.rows(FactEntity)).filter(({ type }) => type.endsWith('files-attached.v1'));
    expect(facts).toMatchObject([
      {
        subject: id,
        place: { COUNTY: 'county', COMMUNITY: 'here', COMPOUND: 'plum' },
        data: { kind: 'Appeal', fileIds: ['f2', 'f1'], accountId: li.id },
      },
      { subject: id, data: { fileIds: ['after'], accountId: head.id } },
    ]);
  });
  it('XA05 are shown with the appeal to whom it is shown, and to nobody else', async () => {
    const id = (await report(['f1'])).data.reportAppeal.appealId as string;
    const community = person('party', at(Role.CommunityParty, 'COMMUNITY', 'here'));
    const elsewhere = person('else', at(Role.CommunityParty, 'COMMUNITY', 'there'));
    for (const who of [li, head, community])
      expect(await filesOf(id, who)).toEqual({ files: [{ id: 'f1' }] });
    for (const who of [neighbour, elsewhere]) expect(await filesOf(id, who)).toBeNull();
  });
  it('are refused alike when they are not there, not the own, expired or in use, and then nothing is entered', async () => {
    await sent('theirs', neighbour.id);
    await sent('late', li.id, {
      attributes: { uploaderId: li.id, expiresAt: '2026-09-01T00:59:59.000Z' },
    });
    await sent('gone', li.id, { state: 'FORGOTTEN' });
    await report(['f1']);
    for (const id of ['f1', 'theirs', 'late', 'gone']) {
      const { error } = await report(['f2', id]);
      expect(error).toEqual({
        code: 'FILE_NOT_ATTACHABLE',
        message: expect.any(String),
        retryable: true,
        requestId: 'test',
      });
    }
    expect(await subgraph.rows(AppealEntity)).toHaveLength(1);
    expect((await subgraph.rows(AttachedFileEntity)).map(({ fileId }) => fileId)).toEqual(['f1']);
  });
  it('sent a moment ago are waited for; what never comes is refused after two seconds', async () => {
    const coming = report(['soon']);
    setTimeout(() => void sent('soon', li.id), 300);
    expect((await coming).error).toBeUndefined();
    const began = performance.now();
    expect((await report(['never'])).error?.code).toBe('FILE_NOT_ATTACHABLE');
    expect(performance.now() - began).toBeGreaterThan(1_500);
  });
  it('XV06 are nine at most, and one key means one appeal with its photos', async () => {
    const ten = Array.from({ length: 10 }, (_, i) => `x${i}`);
    expect((await report(ten)).error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'fileIds', most: 9 });
    const [first, again] = [await report(['f1'], li, 'k'), await report(['f1'], li, 'k')];
    expect(again.data).toEqual(first.data);
    expect((await report(['f2'], li, 'k')).error?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});
