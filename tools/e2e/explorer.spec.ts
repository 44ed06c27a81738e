import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHROMIUM,
  hasChromium,
  mustHaveChromium,
  startBrowser,
  watchedPage,
  type Watched,
} from './browser.ts';
import { startShape, type Shape } from './shape.ts';
import { A3, cutOff, SHEET, sheetsOf } from './sheet.ts';

const PICTURES = '.test-results/explorer';
const SEND = '.send-request__button:visible';
let shape: Shape;

beforeAll(async () => {
  shape = await startShape();
}, 240_000);
afterAll(() => shape.stop(), 60_000);

interface Offered {
  readonly id: string;
  readonly title: string;
  readonly token: string;
  readonly examples: readonly { readonly title: string; readonly query: string }[];
}

async function offered(): Promise<Offered[]> {
  const answer = await fetch(`${shape.url}/explorer/roles.json`, {
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  return (await answer.json()) as Offered[];
}

describe('the examples of the explorer', () => {
  it('are there for every demonstration role, and answer it without an error', async () => {
    const roles = await offered();
    expect(roles.length).toBeGreaterThanOrEqual(16);
    // Examples name places of the first account of their role; the neighbours' account sees nothing there.
    const tried = new Set<string>();
    for (const { id, title, examples } of roles) {
      expect([title, examples.length > 0]).toEqual([title, true]);
      for (const example of examples.filter(({ query }) => !tried.has(query))) {
        tried.add(example.query);
        const { status, data, errors } = await shape.ask(id.replace('demo-account-', ''), example.query);
        expect({ title, example: example.title, status, errors }).toMatchObject({ status: 200, errors: [] });
        expect(Object.values(data as object)).not.toContain(null);
      }
    }
  });

  it('begin for the street with the question of the README', async () => {
    const street = (await offered()).find(({ id }) => id === 'demo-account-street-shancheng');
    const documented = /```graphql\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
    expect(street?.examples[0]?.query.replace(/^#.*\n/, '')).toBe(documented);
  });
});

const asksForSchema = (response: Response): boolean =>
  (response.request().postData() ?? '').includes('IntrospectionQuery');

if (!hasChromium)
  console.log(
    `${mustHaveChromium ? '✗' : 'NOTICE'} There is no ${CHROMIUM}: the explorer is not tried in a browser.`,
  );

describe.skipIf(!hasChromium && !mustHaveChromium)(
  'the explorer in Chromium, cut off from the network',
  () => {
    let browser: Browser;
    let watched: Watched;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      browser = await startBrowser();
      watched = await watchedPage(browser, 'zh-CN');
    });
    afterAll(() => browser.close());

    /** Sends what the tab on top asks; the part of the answer that is to be seen. */
    async function send(page: Page): Promise<string> {
      const answered = page.waitForResponse(
        (each) => each.url().endsWith('/graphql') && !asksForSchema(each),
      );
      const [response] = await Promise.all([answered, page.locator(SEND).click()]);
      expect(response.status()).toBe(200);
      const result = page.locator('.cm-content:visible', { hasText: '"data"' });
      await result.waitFor();
      return (await result.textContent()) ?? '';
    }

    async function open(page: Page, role: string): Promise<void> {
      await Promise.all([page.waitForResponse(asksForSchema), page.goto(`${shape.url}/?role=${role}`)]);
      await page.locator(SEND).waitFor();
    }

    it.each([
      ['street-shancheng', '山城街道办', '丰泽嘉苑'],
      ['community-ziwei', '紫薇社区党委', '"state": "[A-Z_]+"'],
      ['grid-worker', '网格员', '"state": "[A-Z_]+"'],
      ['owner', '业主', '龙珠|"households": \\d+'],
      ['county-housing', '区住建局', 'OVERDUE'],
      ['evaluator', '考核组', '苹果花苑'],
      ['admin', '系统管理员', '"zh": "'],
    ])('runs the first example of %s (%s)', async (role, title, expected) => {
      const { page } = watched;
      await open(page, role);
      expect(await page.locator('#role option:checked').textContent()).toBe(title);
      const seen = await send(page);
      expect(seen).not.toContain('"errors"');
      expect(seen).toMatch(new RegExp(expected));
      await page.screenshot({ path: `${PICTURES}/${role}.png` });
    });

    it('lets an owner report an appeal and find it again', async () => {
      const { page } = watched;
      await open(page, 'owner');
      await page.getByText('上报诉求，得到查询码和办理期限', { exact: true }).click();
      const [, trackingCode] = /"trackingCode": "(\w{20})"/.exec(await send(page)) ?? [];
      expect(trackingCode).toBeDefined();
      await page.screenshot({ path: `${PICTURES}/owner-reports.png` });
      await page.getByText('我的诉求办到哪一步', { exact: true }).click();
      expect(await send(page)).toContain(trackingCode);
    });

    it('changes role by its menu, and describes fields with their Chinese terms', async () => {
      const { page } = watched;
      await open(page, 'owner');
      await page.locator('#role').selectOption({ label: '考核组' });
      await page.waitForURL(/role=evaluator/);
      await page.getByText('一个得分如何得来', { exact: false }).first().waitFor();
      await page.locator('[track-id=show_docs]:visible').first().click();
      await page.getByText('Query', { exact: true }).first().click();
      await page.getByText('小区列表').first().waitFor();
      await page.screenshot({ path: `${PICTURES}/docs.png` });
    });

    it('speaks English to who asks for it, and keeps the role', async () => {
      const { page } = watched;
      await open(page, 'community-ziwei');
      await page.locator('#language').click();
      await page.waitForURL(/lang=en/);
      await page.getByText('Would this committee be lawful?', { exact: true }).waitFor();
      expect(await page.locator('#role option:checked').textContent()).toBe('紫薇社区党委');
      await page.screenshot({ path: `${PICTURES}/english.png` });
    });

    it('asks for a token where there are no roles to try', async () => {
      const { page } = watched;
      const address = `${shape.url}/?role=OWNER`;
      await page.route(address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace(' data-demonstration', ''),
        });
      });
      await page.goto(address);
      const owner = (await offered()).find(({ id }) => id === 'demo-account-owner');
      await page.locator('#token').fill(owner?.token ?? '');
      await Promise.all([page.waitForResponse(asksForSchema), page.locator('#token-field button').click()]);
      expect(await send(page)).toMatch(/"households": \d+/);
      await page.screenshot({ path: `${PICTURES}/token.png` });
      await page.unroute(address);
    });

    it.each(['01', '11', '17', '33'])(
      'PROP-17 prints the notice of compound %s on one sheet',
      async (number) => {
        const { page } = watched;
        await page.setViewportSize(SHEET);
        await page.goto(`${shape.url}/notice/demo-compound-${number}`);
        expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([A3]);
        await page.emulateMedia({ media: 'print' });
        expect(await cutOff(page)).toEqual([]);
        await page.screenshot({ path: `${PICTURES}/notice-${number}.png` });
        await page.emulateMedia({ media: null });
      },
    );

    it('asked nobody else for anything, and complained of nothing', () => {
      expect(watched.foreign).toEqual([]);
      expect(watched.complaints).toEqual([]);
    });
  },
);
