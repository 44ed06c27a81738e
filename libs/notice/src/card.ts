import { type Markup, markup } from './markup.ts';

/** A term with what is known of it; null: nothing was published. */
export type Line = readonly [term: string, description: Markup | string | null];

/** In place of what a subgraph that is down would have told. */
export const NOT_ANSWERED = markup`<span class="none">暂时无法读取，请稍后再试</span>`;
/** A line for a pen. */
export const FILL_IN = markup`<span class="fill"></span>`;

/** That there is nothing, said quietly. */
export const none = (text: string): Markup => markup`<span class="none">${text}</span>`;

/** A day, which never breaks between lines. */
export const day = (text: string | null): Markup => markup`<time>${text}</time>`;

/** A frame with a title and lines. */
export function card(title: string, lines: readonly Line[]): Markup {
  return markup`<section><h2>${title}</h2>${list(lines)}</section>`;
}

/** As wide as the sheet: its lines stand in two columns, the text below them. */
export function wideCard(title: string, lines: readonly Line[], text?: Markup | string): Markup {
  return markup`<section class="wide"><h2>${title}</h2>${list(lines)}${text === undefined ? null : markup`<p>${text}</p>`}</section>`;
}

function list(lines: readonly Line[]): Markup {
  const rows = lines.map(
    ([term, description]) => markup`<dt>${term}</dt><dd>${description ?? none('未公示')}</dd>`,
  );
  return markup`<dl>${rows}</dl>`;
}
