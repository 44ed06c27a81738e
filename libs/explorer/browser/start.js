// @ts-check
// Runs in the browser after Altair's own scripts: who one may be, their examples, and Altair with both.

/** @typedef {{ title: string, query: string }} Example */
/** @typedef {{ id: string, title: string, roles: string, token: string, examples: Example[] }} DemonstrationRole */
/** @typedef {{ role: string, title: string, examples: Example[] }} RoleExamples */

const language = document.documentElement.lang;
const asked = new URLSearchParams(location.search);

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const roles = await demonstration();
if (roles.length > 0) asDemonstration(roles);
else await asOneself();

/** Empty in production, and in a browser of another machine. @returns {Promise<DemonstrationRole[]>} */
async function demonstration() {
  if (!('demonstration' in element('redgrid-bar').dataset)) return [];
  const answer = await fetch(`/explorer/roles.json?lang=${language}`);
  return answer.ok ? answer.json() : [];
}

/** @param {DemonstrationRole[]} roles */
function asDemonstration(roles) {
  const short = (/** @type {DemonstrationRole} */ { id }) => id.replace('demo-account-', '');
  const fallback = roles.find(({ roles }) => roles.startsWith('STREET@')) ?? roles[0];
  const current = roles.find((each) => short(each) === asked.get('role')) ?? fallback;
  if (!current) return;
  offer(
    roles.map((each) => [short(each), each.title]),
    short(current),
  );
  element('grants').textContent = current.roles;
  open(current.examples, current.token);
}

/** Whoever has an account here brings a token; it lives as long as this browser tab. */
async function asOneself() {
  const field = /** @type {HTMLInputElement} */ (element('token'));
  element('token-field').hidden = false;
  element('token-field').addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.setItem('redgrid-token', field.value.trim());
    location.reload();
  });
  const answer = await fetch(`/explorer/examples.json?lang=${language}`);
  const all = /** @type {RoleExamples[]} */ (await answer.json());
  const current = all.find(({ role }) => role === (asked.get('role') ?? 'STREET'));
  offer(
    all.map(({ role, title }) => [role, title]),
    current?.role ?? '',
  );
  const token = sessionStorage.getItem('redgrid-token') ?? '';
  field.value = token;
  open(current?.examples ?? [], token);
}

/** @param {string[][]} choices @param {string} current */
function offer(choices, current) {
  const select = /** @type {HTMLSelectElement} */ (element('role'));
  for (const [value = '', title = ''] of choices)
    select.add(new Option(title, value, value === current, value === current));
  element('role-field').hidden = false;
  select.addEventListener('change', () => {
    asked.set('role', select.value);
    location.search = asked.toString();
  });
  const other = /** @type {HTMLAnchorElement} */ (element('language'));
  other.href = `/?lang=${other.lang}&role=${encodeURIComponent(current)}`;
  other.addEventListener('click', (event) => event.stopPropagation()); // Altair opens links in a tab of their own
}

/** Altair opens the last of its tabs. @param {number} count */
function showFirstTab(count) {
  const watching = new MutationObserver(() => {
    const tabs = document.querySelectorAll('.window-switcher__input');
    if (tabs.length < count) return;
    watching.disconnect();
    /** @type {HTMLElement | undefined} */ (tabs[0])?.click();
  });
  watching.observe(document.body, { childList: true, subtree: true });
}

/** All tabs ask for the same schema when the page opens: one answer serves them, also when one of them stops asking. */
function askSchemaOnce() {
  const ask = globalThis.fetch;
  /** @type {Promise<Response> | undefined} */
  let answer;
  const forget = () => (answer = undefined);
  globalThis.fetch = async (input, options) => {
    if (!String(options?.body).includes('IntrospectionQuery')) return ask(input, options);
    answer ??= ask(input, { ...options, signal: null });
    answer.then(() => setTimeout(forget, 5_000), forget);
    return (await answer).clone();
  };
}

/** @param {Example[]} examples @param {string} token */
function open(examples, token) {
  const endpointURL = `${location.origin}/graphql`;
  const initialHeaders = {
    'Accept-Language': language,
    ...(token ? { Authorization: 'Bearer {{token}}' } : {}),
  };
  askSchemaOnce();
  if (examples.length > 1) showFirstTab(examples.length);
  // @ts-expect-error Altair's main script puts itself there.
  globalThis.AltairGraphQL.init({
    endpointURL,
    initialHeaders,
    initialEnvironments: { base: { title: 'RedGrid', variables: { token } } },
    initialWindows: examples.map(({ title, query }) => ({
      initialName: title,
      initialQuery: query,
      endpointURL,
      initialHeaders,
    })),
    instanceStorageNamespace: 'redgrid_',
    // Nothing of what a person read stays in the browser of an office.
    preserveState: false,
    disableAccount: true,
    persistedSettings: {
      language: language === 'en' ? 'en-US' : 'zh-CN',
      theme: 'light',
      'schema.reloadOnStart': token !== '', // nobody unknown reads it
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
    },
  });
}
