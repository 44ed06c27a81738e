import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Keys for several purposes from the one secret of a deployment; knowing one key tells nothing of the others. */
export class Secrets {
  private readonly known = new Map<string, Buffer>();
  private readonly keys = new Map<string, KeyObject>();

  constructor(private readonly master: string) {
    if (master.length < 32) throw new Error('REDGRID_SECRET must have at least 32 characters.');
  }

  /** 32 bytes for a purpose such as `cursor`, `personal-data` or `blind-index`. */
  bytes(purpose: string): Buffer {
    const key =
      this.known.get(purpose) ?? Buffer.from(hkdfSync('sha256', this.master, 'redgrid', purpose, 32));
    this.known.set(purpose, key);
    return key;
  }

  /** The same as a key, made ready once: with bare bytes every HMAC would make a key of its own, which costs more than the HMAC. */
  key(purpose: string): KeyObject {
    const key = this.keys.get(purpose) ?? createSecretKey(this.bytes(purpose));
    this.keys.set(purpose, key);
    return key;
  }

  /** The same as hexadecimal text. */
  text(purpose: string): string {
    return this.bytes(purpose).toString('hex');
  }
}
