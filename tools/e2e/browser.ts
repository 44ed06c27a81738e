import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The program of `CHROMIUM`, or Debian's. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
/** In CI its absence is a failure; elsewhere it is said, and the specs that need it are left out. */
export const mustHaveChromium = process.env.REQUIRE_CHROMIUM === '1';

/** A browser without display, profile or talk of its own. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page;
  /** Requests to anywhere but this machine; each was stopped. */
  readonly foreign: readonly string[];
  /** Errors and warnings of its console, exceptions nobody caught, answers that were errors. */
  readonly complaints: readonly string[];
}

/** A page in a browser whose network ends at this machine. */
export async function watchedPage(
  browser: Browser,
  locale: string,
  size = { width: 1440, height: 900 },
): Promise<Watched> {
  const context = await browser.newContext({ locale, viewport: size });
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, foreign, complaints };
}
