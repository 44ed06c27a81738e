import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { extensionOf } from './file-name.ts';

/** The types a deployment may admit, each with the extensions its files may have. Nothing here runs when it is opened. */
export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
  'video/mp4': ['mp4'],
};

const SAMPLE = 65_536;

/**
 * What a file is by its bytes, whatever it calls itself; null when nobody knows. Text has no mark of its own, so there the
 * extension decides between kinds of text.
 */
export async function mediaTypeOf(path: string, name: string): Promise<string | null> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found) return found.mime;
  if (!isText(await beginningOf(path))) return null;
  return extensionOf(name) === 'csv' ? 'text/csv' : 'text/plain';
}

/** Whether a file of this type may be called so: a text named `x.bat` is text until somebody opens it. */
export function fitsName(mediaType: string, name: string): boolean {
  return MEDIA_TYPES[mediaType]?.includes(extensionOf(name)) ?? false;
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** UTF-8, or GB 18030 as spreadsheets here still write it, without control characters. */
function isText(bytes: Buffer): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
      return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
    } catch {
      return false;
    }
  });
}
