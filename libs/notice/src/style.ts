import { createHash } from 'node:crypto';

/** One sheet of A3 on paper, whatever is on it (`dense` and `crowded` with many letters); one column on a phone. */
export const STYLE = `
:root { --red: #b3161b; --line: #d9c9c4; --ink: #1d1a19; --soft: #6a5f5b; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3eeeb; color: var(--ink); font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif; }
main { max-width: 1120px; margin: 0 auto; background: #fff; }
header { background: var(--red); color: #fff; padding: 20px 24px 18px; }
header p { margin: 0; opacity: .92; }
h1 { margin: 2px 0; font-size: 30px; line-height: 1.3; overflow-wrap: anywhere; }
.cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px; padding: 18px 20px; }
section { border: 1px solid var(--line); border-top: 3px solid var(--red); padding: 10px 16px 12px; min-width: 0; break-inside: avoid; }
section.wide { grid-column: 1 / -1; }
h2 { margin: 0 0 6px; font-size: 19px; color: var(--red); }
dl { display: grid; grid-template-columns: 8.5em minmax(0, 1fr); gap: 3px 12px; margin: 0; }
section p { margin: 6px 0 0; overflow-wrap: anywhere; white-space: pre-line; }
.wide dl { grid-template-columns: 8.5em minmax(0, 1fr) 8.5em minmax(0, 1fr); }
time { white-space: nowrap; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.grade { font-size: 26px; font-weight: 700; color: var(--red); line-height: 1.2; }
.bad { color: var(--red); font-weight: 700; }
.none { color: var(--soft); }
.fill { display: inline-block; width: 100%; max-width: 14em; border-bottom: 1px solid var(--ink); height: 1.4em; vertical-align: bottom; }
.on-paper { display: none; }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 28px; }
li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; align-content: start; padding: 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
li small { grid-column: 1 / -1; color: var(--soft); font-size: .8em; }
footer { padding: 0 24px 20px; color: var(--soft); font-size: 14px; }
footer p { margin: 2px 0; }
.message { padding: 28px 24px 36px; }
@media (max-width: 700px) {
  header { padding: 16px; }
  h1 { font-size: 24px; }
  .cards { grid-template-columns: minmax(0, 1fr); padding: 12px; gap: 12px; }
  section.wide { grid-column: auto; }
  dl, .wide dl { grid-template-columns: 8.2em minmax(0, 1fr); }
  ul { grid-template-columns: minmax(0, 1fr); }
  footer { padding: 0 16px 20px; }
}
@page { size: A3 portrait; margin: 14mm; }
@media print {
  body { background: #fff; line-height: 1.5; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; height: 391mm; overflow: hidden; font-size: 17px; }
  main.dense { font-size: 15px; }
  main.crowded { font-size: 12px; }
  header { padding: 1em 1.2em; }
  .cards { gap: .7em; padding: 1em; }
  section { padding: .5em 1em .6em; }
  footer { padding: 0 1.2em; font-size: .85em; }
  h1 { font-size: 2.3em; }
  h2 { font-size: 1.15em; }
  .grade { font-size: 1.5em; }
  ul { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  li small { font-size: .72em; }
  h1, header p, dd, li small { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  section p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 9; overflow: hidden; }
  .crowded li small { -webkit-line-clamp: 1; }
  .on-paper { display: inline; }
  .on-screen { display: none; }
}
`;

/** No script, nothing from anywhere, and no style but our own. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
