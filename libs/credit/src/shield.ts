import { mergeShields } from '@redgrid/access';
import { companyCreditShield } from './company-credit/company-credit.shield.ts';
import { companyListShield } from './company-list/company-list.shield.ts';
import { companyShield } from './company/company.shield.ts';
import { compoundNoticeCompanyShield } from './notice/compound-notice-company.shield.ts';
import { personShield } from './person/person.shield.ts';

/** Every rule of the domain; the gateway reads this too. */
export const creditShield = mergeShields(
  companyShield,
  personShield,
  companyCreditShield,
  companyListShield,
  compoundNoticeCompanyShield,
);
