import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DISCLOSURE, graphOf, NOTICE } from '@redgrid/notice/fixture';
import { noticeRoute } from '@redgrid/notice';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, hasChromium, mustHaveChromium, startBrowser, watchedPage } from './browser.ts';
import { A3, cutOff, SHEET, sheetsOf } from './sheet.ts';

const PICTURES = '.test-results/notice';
/** As long as the tables let them be. */
const LONG = {
  ...NOTICE,
  name: '超长小区名称'.repeat(17).slice(0, 100),
  serviceContent: '保洁、秩序维护、绿化养护、公共设施设备维修，'.repeat(30).slice(0, 500),
  company: {
    ...NOTICE.company,
    name: '示例物业服务集团股份有限公司'.repeat(9).slice(0, 120),
    licence: 'L'.repeat(60),
  },
  community: {
    id: 'u1',
    name: '社区'.repeat(50),
    pathName: '枣庄市/山亭区/某某街道/某某社区/'.repeat(20).slice(0, 330),
  },
  grids: Array.from({ length: 9 }, (_, n) => ({
    code: `CODE-${'9'.repeat(40)}-${n}`,
    name: '网格名称'.repeat(25),
  })),
};
const LONG_DISCLOSURE = [
  'THREE_OPEN',
  'THREE_TRANSPARENT',
  'THREE_REPORTS',
  'FOUR_OPEN',
  'ONE_SUPERVISION',
].map((code) => ({
  code,
  items: ['COMPANY_24H_PHONE', 'COMMUNITY', 'STREET_OFFICE', 'COMPLAINT_CHANNELS'].map((item) => ({
    ...{ item, state: 'COMPLETE' },
    evidence: { summary: '电话号码与受理时间，'.repeat(40) },
  })),
}));
const RULES = [
  ...['contract.filingDays', 'contract.expiryWarningDays', 'price.afterAssembly', 'fee.publishedItemsOnly'],
  ...[
    'disclosure.updateWithin',
    'disclosure.supervisedBy',
    'publicRevenue.disclosureRhythm',
    'committee.minMembers',
  ],
  ...['committee.maxMembers', 'committee.termYears', 'vote.noticeDays', 'publication.objectionDays'],
  ...['publication.objectionAnswerDays', 'appeal.confirmDays', 'appeal.reopenDays'],
].map((figure) => ({
  ...{ figure, value: '15', unit: 'days' },
  clause: {
    document: 'DB1502/T XX-2021《红色物业建设规范》（征求意见稿）'.repeat(2),
    number: '附录A 第A.1.2条',
    toBeConfirmed: true,
  },
}));
const PHONES = [360, 375, 414];

if (!hasChromium)
  console.log(
    `${mustHaveChromium ? '✗' : 'NOTICE'} There is no ${CHROMIUM}: the notice page is neither printed nor tried on a phone.`,
  );

describe.skipIf(!hasChromium && !mustHaveChromium)('PROP-17 the notice page in Chromium', () => {
  let browser: Browser;
  const servers: Server[] = [];
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) server.close();
  });

  /** Serves a notice as the gateway does, and opens it. */
  async function opened(notice: object, size?: { width: number; height: number }) {
    const sets = notice === LONG ? LONG_DISCLOSURE : DISCLOSURE;
    const graph = graphOf(
      { data: { compoundNotice: notice, compoundDisclosure: { sets } } },
      { data: { policy: { figures: RULES } } },
    );
    const route = noticeRoute(graph, { rateLimits: { anonymousPerMinute: 0, principalPerMinute: 0 } });
    const server = createServer((request, response) => {
      void route.handle(request, response, {
        address: '',
        requestId: '',
        signal: new AbortController().signal,
      } as never);
    });
    servers.push(server.listen(0, '127.0.0.1'));
    await new Promise((ready) => server.once('listening', ready));
    const watched = await watchedPage(browser, 'zh-CN', size);
    await watched.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notice/c1`);
    return watched;
  }

  it.each([
    ['usual', NOTICE],
    ['long', LONG],
    ['many-lined', { ...NOTICE, serviceContent: '一\n二\n'.repeat(125) }],
  ])('prints on one sheet of A3 with %s texts, and cuts nothing off', async (name, notice) => {
    const { page, complaints, foreign } = await opened(notice, SHEET);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      path: `${PICTURES}/${name}.pdf`,
    });
    expect(sheetsOf(pdf)).toEqual([A3]);
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: `${PICTURES}/${name}-paper.png` });
    expect(await cutOff(page)).toEqual([]);
    expect([complaints, foreign]).toEqual([[], []]);
  });

  it.each(PHONES)('reads on a phone of %i pixels without moving sideways', async (width) => {
    for (const [name, notice] of Object.entries({ usual: NOTICE, long: LONG })) {
      const { page } = await opened(notice, { width, height: 740 });
      const [scroll, seen] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect({ name, scroll }).toEqual({ name, scroll: seen });
      expect(await sizeOfText(page)).toBeGreaterThanOrEqual(14);
      await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true });
    }
  });

  it('is styled by the sheet its policy names, and shows the whole text on the screen', async () => {
    const { page } = await opened(LONG);
    expect(await page.evaluate("getComputedStyle(document.querySelector('header')).backgroundColor")).toBe(
      'rgb(179, 22, 27)',
    );
    expect(await page.locator('.on-screen').isVisible()).toBe(true);
    expect(await page.locator('.on-paper').isVisible()).toBe(false);
  });
});

/** The smallest letters outside sources and footer, in CSS pixels. */
function sizeOfText(page: Page): Promise<number> {
  return page.evaluate<number>(`Math.min(
    ...[...document.querySelectorAll('dt, dd, h1, h2, section p, li span')].map((part) =>
      parseFloat(getComputedStyle(part).fontSize)),
  )`);
}
