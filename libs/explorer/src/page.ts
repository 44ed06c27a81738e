import type { Language } from '@redgrid/errors';

const TEXTS = {
  'zh-CN': {
    title: '红色网格一张图 · 接口浏览器',
    role: '身份',
    token: '访问令牌',
    signIn: '使用',
    other: ['en', 'English'],
    hint: '每个标签页是一条示例，点击“发送请求”即可；“文档”按钮可查全部中文术语。',
  },
  en: {
    title: 'RedGrid · Explorer',
    role: 'Role',
    token: 'Access token',
    signIn: 'Use',
    other: ['zh-CN', '中文'],
    hint: 'Every tab is an example: press “Send request”. “Docs” describes every field, with its Chinese term.',
  },
} as const satisfies Record<Language, unknown>;

/**
 * The page around Altair's own: a bar with roles and language above it, and our start script after its scripts.
 * `demonstration` says that there may be roles to ask for.
 */
export function explorerPage(altair: string, language: Language, demonstration: boolean): string {
  const { title, role, token, signIn, other, hint } = TEXTS[language];
  const bar = `<header class="redgrid-bar" id="redgrid-bar"${demonstration ? ' data-demonstration' : ''}>
      <strong>${title}</strong>
      <label id="role-field" hidden>${role} <select id="role"></select></label>
      <form id="token-field" hidden>
        <label>${token} <input id="token" type="password" autocomplete="off" spellcheck="false" /></label>
        <button>${signIn}</button>
      </form>
      <code id="grants"></code>
      <span class="redgrid-hint">${hint}</span>
      <a id="language" href="/?lang=${other[0]}" lang="${other[0]}">${other[1]}</a>
    </header>`;
  return altair
    .replace('<html>', `<html lang="${language}">`)
    .replace(/<title>.*<\/title>/, `<title>${title}</title>`)
    .replace(/<base [^>]*>/, '<base href="/explorer/" />')
    .replace('</head>', '  <link href="start.css" rel="stylesheet" />\n  </head>')
    .replace(/<body>/, `<body>\n    ${bar}`)
    .replace('</body>', '  <script type="module" src="start.js"></script>\n  </body>');
}

/** What the page may load: its own origin and nothing else. The editor writes style sheets of its own while it runs. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
