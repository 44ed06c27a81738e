import { expect, it } from 'vitest';
import { demoCounty } from './demo-county.ts';
import { checkDigit, usccCheck } from './synthetic.ts';

const { persons, companies } = demoCounty();

it('calculates check digits as the standards do', () => {
  expect(checkDigit('11010519491231002')).toBe('X');
  expect(usccCheck('91350100M000100Y4')).toBe('3');
});

it('gives nobody a number that could be somebody’s', () => {
  expect(persons.filter(({ phone }) => !/^100000\d{5}$/.test(phone))).toEqual([]);
  const possible = persons.filter(
    ({ idNumber }) => !/^000000\d{12}$/.test(idNumber) || checkDigit(idNumber.slice(0, 17)) === idNumber[17],
  );
  expect(possible).toEqual([]);
});

it('gives everybody another number', () => {
  expect(new Set(persons.map(({ phone }) => phone)).size).toBe(persons.length);
  expect(new Set(persons.map(({ idNumber }) => idNumber)).size).toBe(persons.length);
});

it('marks every name as a sample', () => {
  expect(persons.filter(({ name }) => !/^.示例..$/u.test(name))).toEqual([]);
  expect(companies.filter(({ name }) => !name.startsWith('示例'))).toEqual([]);
});

it('gives no company a code that could exist', () => {
  const possible = companies.filter(
    ({ uscc }) => !/^91000000.{10}$/.test(uscc) || usccCheck(uscc.slice(0, 17)) === uscc[17],
  );
  expect(possible).toEqual([]);
});
