import { describe, expect, it } from 'vitest';
import { PersonalData, Secrets } from './index.ts';

const data = new PersonalData(new Secrets('a-secret-for-tests-that-protects-nothing'));
const other = new PersonalData(new Secrets('another-secret-for-tests-of-the-same-kind'));
const FIELD = 'person:p1:phone';

describe('sealed personal values', () => {
  it('GW-04 come back as they were, and look different each time', () => {
    for (const value of ['10000000001', '', '𠮷🍣', 'x'.repeat(5000)])
      expect(data.decrypt(data.encrypt(value, FIELD), FIELD)).toBe(value);
    expect(data.encrypt('10000000001', FIELD)).not.toBe(data.encrypt('10000000001', FIELD));
    expect(data.encrypt('10000000001', FIELD)).not.toContain('10000000001');
  });
  it('GW-04 do not open when a single bit was changed', () => {
    const sealed = Buffer.from(data.encrypt('10000000001', FIELD).slice(3), 'base64url');
    for (let index = 0; index < sealed.length; index += 1) {
      const altered = Buffer.from(sealed);
      altered[index] = (altered[index] ?? 0) ^ 1;
      expect(() => data.decrypt(`g1.${altered.toString('base64url')}`, FIELD)).toThrow();
    }
  });
  it('GW-04 do not open in another record, under another key, cut short or unsealed', () => {
    const sealed = data.encrypt('10000000001', FIELD);
    expect(() => data.decrypt(sealed, 'person:p2:phone')).toThrow();
    expect(() => other.decrypt(sealed, FIELD)).toThrow();
    expect(() => data.decrypt(sealed.slice(0, 20), FIELD)).toThrow();
    expect(() => data.decrypt('10000000001', FIELD)).toThrow();
  });
});

describe('the blind index', () => {
  it('GW-04 takes twins for one value', () => {
    const index = data.blindIndex('37000019900101001X', 'id-number');
    for (const twin of ['37000019900101001x', '３７００００19900101001Ｘ', ' 370000 19900101 001X '])
      expect(data.blindIndex(twin, 'id-number')).toBe(index);
  });
  it('GW-04 tells values, kinds and deployments apart', () => {
    const all = [
      data.blindIndex('10000000001', 'phone'),
      data.blindIndex('10000000002', 'phone'),
      data.blindIndex('10000000001', 'id-number'),
      other.blindIndex('10000000001', 'phone'),
    ];
    expect(new Set(all).size).toBe(4);
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
