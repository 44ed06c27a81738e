import type { StoredContent } from './content-store.ts';

/** One page of a bucket's listing. */
export interface Listing {
  /** Objects whose names end in a SHA-256; whatever else lies in the bucket is none of ours. */
  readonly contents: readonly StoredContent[];
  /** Asks for the next page; null after the last. */
  readonly next: string | null;
}

/** Reads the XML of ListObjectsV2. Our keys are hexadecimal, and tokens are the only text that may be escaped. */
export function readListing(xml: string): Listing {
  const contents = [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].flatMap(([, entry = '']) => {
    const [, sha256] = /(?:^|\/)([\da-f]{64})$/.exec(textOf(entry, 'Key') ?? '') ?? [];
    const storedAt = new Date(textOf(entry, 'LastModified') ?? '');
    return sha256 ? [{ sha256, size: Number(textOf(entry, 'Size')), storedAt }] : [];
  });
  const more = textOf(xml, 'IsTruncated') === 'true';
  return { contents, next: more ? textOf(xml, 'NextContinuationToken') : null };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(xml: string, tag: string): string | null {
  const [, text] = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml) ?? [];
  return text?.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) ?? null;
}
