import type { BaseContext } from '@redgrid/subgraph';
import type { CompanyCreditRatingService } from './company-credit/company-credit-rating.service.ts';
import type { CompanyCreditRegisterService } from './company-credit/company-credit-register.service.ts';
import type { CompanyCreditService } from './company-credit/company-credit.service.ts';
import type { CompanyListService } from './company-list/company-list.service.ts';

/** What resolvers of this domain find in their context. */
export interface CreditContext extends BaseContext {
  readonly companyCredit: CompanyCreditService;
  readonly creditRatings: CompanyCreditRatingService;
  readonly creditRegister: CompanyCreditRegisterService;
  readonly companyLists: CompanyListService;
}
