import type { CompanyEntity } from '../company/company.entity.ts';

/** What may be told of a company, to anybody. */
export type CompoundNoticeCompanyView = CompanyEntity;
