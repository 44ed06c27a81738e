import { createCipheriv, createDecipheriv, createHmac, randomFillSync, type KeyObject } from 'node:crypto';
import type { Secrets } from './secrets.ts';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Says how the text was made, so that a later way can live beside it. */
const FORM = 'g1.';

/** Seals personal values for the database and finds them again by exact match (个人信息加密、盲索引). */
export class PersonalData {
  private readonly key: KeyObject;
  private readonly indexKey: KeyObject;

  constructor(secrets: Secrets) {
    this.key = secrets.key('personal-data');
    this.indexKey = secrets.key('blind-index');
  }

  /** Encrypts a value for one field of one record (`person:<id>:phone`); twice the same value gives two texts. */
  encrypt(value: string, belongsTo: string): string {
    const iv = freshIv();
    const cipher = createCipheriv(CIPHER, this.key, iv).setAAD(Buffer.from(belongsTo));
    const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return FORM + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The value again. Throws when the text was altered, sealed with another key, or moved from another record. */
  decrypt(text: string, belongsTo: string): string {
    if (!text.startsWith(FORM)) throw new Error('Not a sealed personal value');
    const bytes = Buffer.from(text.slice(FORM.length), 'base64url');
    const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(belongsTo))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const value = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(value).toString('utf8');
  }

  /** 64 hex digits that are equal for equal values of one kind (`phone`); twins in NFKC, case and blanks are equal. */
  blindIndex(value: string, kind: string): string {
    const plain = value.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
    return createHmac('sha256', this.indexKey).update(kind).update('\0').update(plain).digest('hex');
  }
}

/** Chance is fetched for many values at once; no byte of it is used twice. */
const POOL = Buffer.alloc(IV_BYTES * 256);
let used = POOL.length;

function freshIv(): Buffer {
  if (used === POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  const iv = Buffer.from(POOL.subarray(used, used + IV_BYTES));
  used += IV_BYTES;
  return iv;
}
