import { DomainError } from '@redgrid/errors';
import { plainIdNumber, plainPhone } from './person.rules.ts';

/** The number in the form it is kept in. BAD_USER_INPUT for anything else; it is not repeated. */
export function phoneOf(written: string): string {
  return known(plainPhone(written), 'phone');
}

/** The same of an identity number. */
export function idNumberOf(written: string): string {
  return known(plainIdNumber(written), 'idNumber');
}

function known(number: string | null, field: string): string {
  if (number === null) throw new DomainError('BAD_USER_INPUT', { field });
  return number;
}
