import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from '@redgrid/http';
import { afterEach, describe, expect, it } from 'vitest';
import { DISCLOSURE, graphOf, NOTICE } from './notice.fixture.ts';
import { noticeRoute } from './notice.route.ts';

const NOW = new Date('2026-11-22T02:00:00.000Z');
const DISCLOSED = { sets: DISCLOSURE };
const KNOWN = { data: { compoundNotice: NOTICE, compoundDisclosure: DISCLOSED } };
const FREE = { anonymousPerMinute: 0, principalPerMinute: 0 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function open(route: Route, id: string): Promise<{ response: Response; page: string }> {
  const server = createServer((request, response) => {
    const call = { requestId: 'r1', signal: new AbortController().signal, address: '192.0.2.1' };
    void route.handle(request, response, call as never);
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await new Promise((ready) => server.once('listening', ready));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notice/${id}`);
  return { response, page: await response.text() };
}

const routeOver = (graph: ReturnType<typeof graphOf>, rateLimits = FREE) =>
  noticeRoute(graph, { rateLimits }, () => NOW);
const shown = async (graph: ReturnType<typeof graphOf>) => (await open(routeOver(graph), 'c1')).page;

describe('PROP-17 the page of a compound', () => {
  it('tells company, grade, contract, fee, committee, grid, channels and rules in Chinese', async () => {
    const { response, page } = await open(routeOver(graphOf(KNOWN)), 'c1');
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'zh-CN']);
    for (const text of [
      '<h1>丰泽嘉苑</h1>',
      '示例物业服务有限公司',
      '<span class="grade">AA</span>',
      '91.50 分',
      '<span class="grade">1.80</span> 元／平方米·月',
      '三星级',
      '已备案（<time>2026-09-01</time>）',
      '第 2 届',
      '（已届满）',
      '紫薇第一网格（Z-01）',
      '已公开（<time>2026-09-02</time>）',
      '维修资金余额</dt><dd>1,234,567.89 元',
      '<dt>投诉渠道</dt><dd><span class="bad">应公示 3 项，已公示 1 项，过期 1 项',
      '<dt>物业 24 小时电话</dt><dd>0632-0000000</dd>',
      '<dt>社区电话</dt><dd><span class="fill"></span></dd>',
      '网格 8 个工作小时；社区 3 个工作日',
      '物业服务合同签订后备案期限</span><b>15 日</b><small>示例规范 第一条',
      '<time>2026-11-22</time>',
    ])
      expect(page).toContain(text);
  });

  it('says what nobody has recorded instead of leaving it out', async () => {
    const bare = {
      ...NOTICE,
      company: null,
      contract: null,
      committee: null,
      grids: [],
      serviceContent: null,
      fundBalance: null,
    };
    const page = await shown(
      graphOf({ data: { compoundNotice: bare } }, { data: { policy: { figures: [] } } }),
    );
    for (const text of [
      ...['尚无物业服务企业', '尚无生效合同', '尚未成立业主委员会', '尚未划定网格', '服务内容未公示'],
      ...['本平台尚无账户', '本地尚未规定', '本地尚未选用政策'],
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('暂时无法读取');
  });

  it('asks as nobody in particular, and for nothing of persons', async () => {
    const graph = graphOf(KNOWN);
    await shown(graph);
    expect(graph.asked.map(({ principal }) => principal)).toEqual([null, null]);
    expect(graph.asked.map(({ variables }) => variables)).toEqual([{ id: 'c1' }, { id: 'u1' }]);
    for (const { query } of graph.asked) expect(query).not.toMatch(/person|member[^C]|phone|head|chair/i);
  });

  it('escapes whatever a text holds', async () => {
    const evil = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;
    const notice = {
      ...NOTICE,
      name: evil,
      serviceContent: evil,
      company: { ...NOTICE.company, name: evil, uscc: evil, licence: evil },
      community: { id: 'u1', name: evil, pathName: evil },
      grids: [{ code: evil, name: evil }],
    };
    const page = await shown(graphOf({ data: { compoundNotice: notice } }));
    expect(page).not.toMatch(/<(script|img)/i);
    expect(page.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&amp;&lt;img/g)).toHaveLength(10);
  });

  it('counts grids for which the sheet has no room, and tells on paper that a text goes on', async () => {
    const grids = Array.from({ length: 7 }, (_, index) => ({ code: `Z-${index}`, name: '网格' }));
    const serviceContent = '服'.repeat(500);
    const page = await shown(graphOf({ data: { compoundNotice: { ...NOTICE, grids, serviceContent } } }));
    expect(page).toContain('另有 4 个网格');
    expect(page).toContain('<span class="on-paper">……（全文见网上公示页）</span>');
    expect(page.match(/服{140}(?=<\/span>)/)).not.toBeNull();
  });
});

describe('PROP-17 a subgraph that is down', () => {
  it('costs its own lines: the page shows the rest and says which could not be read', async () => {
    const errors = [
      { message: 'x', path: ['compoundNotice', 'committee'] },
      { message: 'x', path: ['compoundNotice', 'grids'] },
      { message: 'x', path: ['compoundNotice', 'company', 'creditGrade'] },
    ];
    const company = { ...NOTICE.company, creditGrade: null };
    const notice = { ...NOTICE, company, committee: null, grids: null };
    const page = await shown(graphOf({ data: { compoundNotice: notice }, errors }));
    for (const term of ['信用等级', '业主委员会', '所属网格', '企业信用等级'])
      expect(page).toContain(`<dt>${term}</dt><dd><span class="none">暂时无法读取，请稍后再试</span>`);
    expect(page).toContain('示例物业服务有限公司');
    expect(page).not.toMatch(/尚未(成立|划定|评定)/);
  });

  it('that names the places leaves the community and its rules open', async () => {
    const errors = [{ message: 'x', path: ['compoundNotice', 'community', 'name'] }];
    const page = await shown(graphOf({ data: { compoundNotice: { ...NOTICE, community: null } }, errors }));
    expect(page.match(/暂时无法读取/g)).toHaveLength(3);
  });

  it('that cannot say what is disclosed leaves that open, and where nobody chose a policy says so', async () => {
    const without = async (code: string) => {
      const errors = [{ message: 'x', path: ['compoundDisclosure'], extensions: { code } }];
      return shown(graphOf({ data: { compoundNotice: NOTICE, compoundDisclosure: null }, errors }));
    };
    expect(await without('SUBGRAPH_TIMEOUT')).toMatch(/公示事项<\/dt><dd><span class="none">暂时无法读取/);
    expect(await without('POLICY_NOT_SELECTED')).toMatch(/公示事项<\/dt><dd><span class="none">本地尚未规定/);
  });

  it('that keeps the policies leaves the rules open', async () => {
    const policy = { data: null, errors: [{ message: 'x', path: ['policy'] }] };
    const page = await shown(graphOf(KNOWN, policy));
    expect(page).toMatch(/适用规定<\/h2><span class="none">暂时无法读取/);
  });
});

describe('PROP-17 the address of a page', () => {
  it('is not found for a compound there is not, and 503 while the graph cannot say', async () => {
    const gone = await open(routeOver(graphOf({ data: { compoundNotice: null } })), 'nowhere');
    expect([gone.response.status, gone.page]).toEqual([404, expect.stringContaining('没有这个小区')]);
    const errors = [{ message: 'connect ECONNREFUSED 127.0.0.1:4102', path: ['compoundNotice'] }];
    const down = await open(routeOver(graphOf({ data: { compoundNotice: null }, errors })), 'c1');
    expect(down.response.status).toBe(503);
    expect(down.page).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  });

  it.each(['', '%3Cscript%3E', 'a/b', 'x'.repeat(65), 'a%00b', '..%2F..'])(
    'is a bad request for %j, without asking the graph and without repeating it',
    async (id) => {
      const graph = graphOf(KNOWN);
      const { response, page } = await open(routeOver(graph), id);
      expect([response.status, graph.asked]).toEqual([400, []]);
      expect(page).not.toContain('cript%3E');
    },
  );

  it('is refused to who opens it too often', async () => {
    const graph = graphOf(KNOWN);
    const route = routeOver(graph, { anonymousPerMinute: 2, principalPerMinute: 0 });
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await open(route, 'c1')).response);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(statuses[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(graph.asked).toHaveLength(4);
  });

  it('sends no cookie, runs no script, loads nothing and stands in no frame', async () => {
    for (const id of ['c1', '']) {
      const { response, page } = await open(routeOver(graphOf(KNOWN)), id);
      const { headers } = response;
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; .*frame-ancestors 'none'$/,
      );
      expect([headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual([
        'DENY',
        'no-referrer',
      ]);
      expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|style=|url\(|https?:/i);
    }
  });
});
