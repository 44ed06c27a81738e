import { describe, expect, it } from 'vitest';
import { usccOf } from './uscc.rules.ts';

describe('PROP-04 a unified social credit code', () => {
  it('is compared without blanks, in upper case and half width', () => {
    expect(usccOf(' 91370406ma3c00001x ')).toBe('91370406MA3C00001X');
    expect(usccOf('９１370406MA3C00001X')).toBe('91370406MA3C00001X');
  });
  it.each(['', '123', '91370406MA3C00001I', '91370406MA3C00001XX', "91370406MA3C0000';"])(
    'is not %j',
    (text) => {
      expect(usccOf(text)).toBeNull();
    },
  );
});
