import { expect, it } from 'vitest';
import { DomainError, plainText } from './index.ts';

it('GW-05 keeps what people write, without the blanks around it', () => {
  for (const text of ["'; DROP TABLE x; --", '<script>', '楼道灯坏了🍣', 'a\n\tb', '𠮷'.repeat(10)])
    expect(plainText(`  ${text} `, 'text', 40)).toBe(text);
  expect(plainText('', 'note', 5, 0)).toBe('');
});

it('GW-05 refuses what is empty, too long, broken or invisible, and names the field', () => {
  for (const text of ['', '  ', '𠮷'.repeat(41), 'a\u0000b', 'a\ud800', 'a\u202eb'])
    expect(() => plainText(text, 'text', 40)).toThrow(DomainError);
  expect(() => plainText('', 'text', 40)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', field: 'text', least: 1, most: 40 } }),
  );
});
