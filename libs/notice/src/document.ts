import { Markup, markup } from './markup.ts';
import { STYLE } from './style.ts';

/** A whole page around its content. */
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
<main>
${content}
</main>
</body>
</html>
`.text;
}
