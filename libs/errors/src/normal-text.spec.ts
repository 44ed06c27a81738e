import { expect, it } from 'vitest';
import { normalText } from './index.ts';

it('ORG-01 takes twins for one name, and nothing else', () => {
  for (const twin of ['Café  A区', ' cafe\u0301 a区 ', 'ＣＡＦÉ Ａ区'])
    expect(normalText(twin)).toBe('café a区');
  expect(normalText('梅园社区')).not.toBe(normalText('梅圆社区'));
});
