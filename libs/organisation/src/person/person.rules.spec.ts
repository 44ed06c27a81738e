import { at, person } from '@redgrid/testing';
import { Role } from '@redgrid/access';
import { describe, expect, it } from 'vitest';
import { mayAbout } from './person.access.ts';
import { REVEALERS } from './person.roles.ts';
import { isReason, plainIdNumber, plainPhone } from './person.rules.ts';

const p1 = { id: 'p1', communityId: 'c1', streetId: 's1', compoundId: 'x1' };

describe('rights over personal data', () => {
  it('GW-04 are held where the person is registered, or over oneself', () => {
    expect(mayAbout(person('a', at(Role.Street, 'STREET', 's1')), REVEALERS, p1)).toBe(true);
    expect(mayAbout(person('a', at(Role.Street, 'STREET', 's2')), REVEALERS, p1)).toBe(false);
    expect(mayAbout(person('a', at(Role.Owner, 'COMPOUND', 'x1')), REVEALERS, p1)).toBe(false);
    expect(mayAbout(person('a', at(Role.Admin, 'ROOT', '*')), REVEALERS, p1)).toBe(false);
    expect(mayAbout(person('p1'), REVEALERS, p1)).toBe(true);
    expect(mayAbout(null, REVEALERS, p1)).toBe(false);
  });
});

describe('numbers', () => {
  it('GW-04 are kept in one form, whoever writes them', () => {
    for (const written of ['10000000001', ' 100-0000 0001', '＋８６１００００００００01', '+86 10000000001'])
      expect(plainPhone(written)).toBe('10000000001');
    expect(plainIdNumber(' 00000019900101001ｘ ')).toBe('00000019900101001X');
  });
  it('GW-04 are none when they are anything else', () => {
    for (const written of ['', '1'.repeat(16), "' OR 1=1 --", '10000000001🍣', '%'])
      expect(plainPhone(written)).toBeNull();
    for (const written of ['', '123', 'X00000199001010011', "' OR 1=1 --"])
      expect(plainIdNumber(written)).toBeNull();
  });
  it('GW-04 asks for a reason worth the name', () => {
    expect(isReason('核实')).toBe(true);
    for (const written of ['', '  ', '.']) expect(isReason(written)).toBe(false);
  });
});
