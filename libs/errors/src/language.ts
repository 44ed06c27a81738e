import { LANGUAGES, type Language } from './catalogue/entry.ts';

/** The best language of ours for an Accept-Language header; Chinese when the header asks for none of them. */
export function languageOf(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const known = LANGUAGES.find((language) => tag.split('-')[0] === language.split('-')[0]?.toLowerCase());
    if (known) return known;
  }
  return LANGUAGES[0];
}
