import { rowLoader, type RequestContext } from '@redgrid/database';
import { localDate } from '@redgrid/policy';
import { SERVICE_GRADES } from '../code/codes.ts';
import { CompanyEntity } from '../company/company.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type * as gql from '../generated/types.ts';
import { filingStateOf } from '../service-contract/filing.rules.ts';
import { ServiceContractEntity } from '../service-contract/service-contract.entity.ts';

/** Reads what is published, for whoever asks. Built once per request. */
export class CompoundNoticeService {
  readonly byId;
  readonly companies;
  private readonly contracts;

  constructor(private readonly request: RequestContext) {
    this.byId = rowLoader(request, { entity: CompoundEntity, column: 'id', rules: 'ALL' });
    this.companies = rowLoader(request, { entity: CompanyEntity, column: 'id', rules: 'ALL' });
    this.contracts = rowLoader(request, { entity: ServiceContractEntity, column: 'id', rules: 'ALL' });
  }

  async contract({ contractId }: CompoundEntity): Promise<gql.CompoundNoticeContract | null> {
    const contract = contractId === null ? null : await this.contracts.load(contractId);
    return contract && this.published(contract);
  }

  private published(contract: ServiceContractEntity): gql.CompoundNoticeContract {
    const { state, fileBy, filedOn, publishedAt, stage, startsOn, endsOn, grade, unitPrice } = contract;
    const filingState = filingStateOf(contract, localDate(this.request.unit.now));
    const filing = { state, filingState, fileBy, filedOn, publishedAt };
    if (publishedAt === null) return filing;
    const gradeName = SERVICE_GRADES.find(({ code }) => code === grade)?.nameZh ?? grade;
    return { ...filing, stage, startsOn, endsOn, gradeName, unitPrice };
  }
}
