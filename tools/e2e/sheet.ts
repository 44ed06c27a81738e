import type { Page } from 'playwright-core';

/** A3 in points, as a PDF says it. */
export const A3 = [842, 1191];
/** CSS pixels of A3 without its margins. */
export const SHEET = { width: 1016, height: 1481 };

/** Width and height in points of each page of a PDF, as Chromium writes them. */
export function sheetsOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const counted = /\/Type\s*\/Pages[\s\S]*?\/Count\s+(\d+)/.exec(text)?.[1];
  if (pages.length === 0 || Number(counted) !== pages.length) throw new Error('This is no PDF we can read.');
  return [...text.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g)].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((side) => Math.round(Number(side))),
  );
}

/** Parts that reach beyond the sheet. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const sheet = document.querySelector('main').getBoundingClientRect();
    return [...document.querySelectorAll('section, footer, footer p, dd, li')].filter((part) => {
      const { bottom, right } = part.getBoundingClientRect();
      return bottom > sheet.bottom + 0.5 || right > sheet.right + 0.5;
    }).map((part) => part.tagName + ' ' + part.textContent.slice(0, 20));
  })()`);
}
