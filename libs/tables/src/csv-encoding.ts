import { TextDecoder } from 'node:util';
import { TableError } from './table.ts';

/** The encodings tables come in here. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

const CJK = /[\u2e80-\ufaff\u{20000}-\u{3ffff}]/u;

/**
 * Reads a text to its end and tells how it is encoded: by its mark, else UTF-8 when all of it is, else GB 18030. Some short
 * words of GB 18030 are sound UTF-8 by chance (山亭 reads ɽͤ): what is Chinese in one and not in the other is the one.
 */
export async function encodingOf(source: AsyncIterable<Uint8Array>): Promise<CsvEncoding> {
  const utf8 = new Attempt('utf-8');
  const gb18030 = new Attempt('gb18030');
  let first = true;
  for await (const bytes of source) {
    if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    if (first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
    first = false;
    utf8.take(bytes);
    if (!utf8.chinese) gb18030.take(bytes);
    if (!utf8.fits && !gb18030.fits) break;
  }
  const [isUtf8, isGb18030] = [utf8.ends(), gb18030.ends()];
  if (isUtf8 && (utf8.chinese || !isGb18030 || !gb18030.chinese)) return 'utf-8';
  if (isGb18030) return 'gb18030';
  throw new TableError('ENCODING');
}

/** One encoding, as long as the bytes fit it. */
class Attempt {
  fits = true;
  /** Whether there is Chinese in it, so far. */
  chinese = false;
  private readonly decoder: TextDecoder;

  constructor(encoding: CsvEncoding) {
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  take(bytes: Uint8Array): void {
    if (!this.fits) return;
    try {
      const text = this.decoder.decode(bytes, { stream: true });
      this.chinese ||= CJK.test(text);
    } catch {
      this.fits = false;
      this.chinese = false;
    }
  }

  ends(): boolean {
    if (!this.fits) return false;
    try {
      this.decoder.decode();
      return true;
    } catch {
      return false;
    }
  }
}
