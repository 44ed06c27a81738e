import { expect, it } from 'vitest';
import { serverSettings } from './settings.ts';

it.each(['99999', '-1', 'abc', '1.5'])('names a port that cannot be: %s', (PORT) => {
  expect(() => serverSettings({ PORT })).toThrow('Environment variable PORT is not valid.');
});

it('takes every port there is', () => {
  expect(serverSettings({ PORT: '65535' }).port).toBe(65_535);
});
