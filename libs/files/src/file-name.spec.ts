import { describe, expect, it } from 'vitest';
import { extensionOf, fileName } from './file-name.ts';

describe('XJ07 names of files', () => {
  it('are kept as people gave them', () => {
    for (const name of ['楼道 照片 1.jpg', 'résumé.pdf', '紫薇小区（2026）.xlsx', '🍣.png', 'console.txt'])
      expect(fileName(name)).toBe(name);
    expect(fileName(' a.jpg ')).toBe('a.jpg');
    expect(fileName('e\u0301.jpg')).toBe('\u00e9.jpg');
  });
  it.each([
    ['paths', '../../x'],
    ['absolute paths', '/etc/passwd'],
    ['Windows paths', '..\\x.jpg'],
    ['drives', 'C:x.jpg'],
    ['NUL', 'a\u0000.jpg'],
    ['line breaks', 'a\r\nSet-Cookie: x.jpg'],
    ['300 characters', `${'a'.repeat(296)}.jpg`],
    ['nothing', ''],
    ['blanks', '   '],
    ['a dot', '.'],
    ['two dots', '..'],
    ['hidden files', '.htaccess'],
    ['a dot at the end', 'a.jpg.'],
    ['devices', 'CON'],
    ['devices with an extension', 'nul.txt'],
    ['numbered devices', 'com1.csv'],
    ['a turned reading direction', 'photo\u202egpj.exe'],
    ['invisible characters', 'a\u200b.jpg'],
    ['streams', 'a.txt::$DATA'],
    ['lone surrogates', 'a\ud800.jpg'],
  ])('are refused when they are %s', (_, name) => {
    expect(() => fileName(name)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
  it('have the extension after the last dot, in lower case', () => {
    expect(['a.JPG', 'a.tar.gz', 'none'].map(extensionOf)).toEqual(['jpg', 'gz', '']);
  });
});
