/** The languages people read errors in; the first is the default. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What people read for one code, in each language. */
export type Entry = Readonly<Record<Language, string>>;
