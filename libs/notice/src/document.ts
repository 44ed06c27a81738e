import { Markup, markup } from './markup.ts';
import { STYLE } from './style.ts';

/** Letters of a page from which the sheet has no room for them in their usual size, and in the next smaller one. */
const DENSE = 800;
const CROWDED = 1_600;

/** A whole page around its content; many letters are set smaller on paper. */
export function documentOf(title: string, content: Markup): string {
  return markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noarchive">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main class="${sizeOf(content)}">
${content}
</main>
</body>
</html>
`.text;
}

function sizeOf({ text }: Markup): 'plain' | 'dense' | 'crowded' {
  const { length } = text.replace(/<[^>]*>/g, '');
  if (length > CROWDED) return 'crowded';
  return length > DENSE ? 'dense' : 'plain';
}
