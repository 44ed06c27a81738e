import { Role } from '@redgrid/access';
import {
  listPage,
  nestedPage,
  rowLoader,
  where,
  type Connection,
  type PageArguments,
  type RequestContext,
  type RowLoader,
  type RowRule,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { placesOf } from '@redgrid/events';
import { CompanyCreditChangeEntity } from './company-credit-change.entity.ts';
import { CompanyCreditFactEntity } from './company-credit-fact.entity.ts';
import { CompanyCreditGradeEntity } from './company-credit-grade.entity.ts';

/** Who reads what counts for a company's credit, besides its own head. */
const OVERSEERS = [
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.PropertyAssociation,
  Role.Street,
  Role.StreetPropertyOffice,
] as const;

const FACT_RULES: readonly RowRule[] = [
  { roles: OVERSEERS, columns: { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId' } },
  { roles: [Role.CompanyHead], columns: { COMPANY: 'companyId' } },
];
const UNIT_COLUMNS = ['cityId', 'countyId', 'streetId'] as const;

/** Reads grades, which are published, and facts, which are not. */
export class CompanyCreditRegisterService {
  readonly gradeById: RowLoader<CompanyCreditGradeEntity>;
  readonly gradeOf: RowLoader<CompanyCreditGradeEntity>;
  /** Within the caller's scope. */
  readonly factById: RowLoader<CompanyCreditFactEntity>;
  /** What another fact in scope names. */
  readonly namedFact: RowLoader<CompanyCreditFactEntity>;
  readonly reversalOf: RowLoader<CompanyCreditFactEntity>;

  constructor(private readonly request: RequestContext) {
    const grade = { entity: CompanyCreditGradeEntity, rules: 'ALL' } as const;
    this.gradeById = rowLoader(request, { ...grade, column: 'id' });
    this.gradeOf = rowLoader(request, { ...grade, column: 'companyId' });
    const fact = { entity: CompanyCreditFactEntity, rules: 'ALL' } as const;
    this.factById = rowLoader(request, { ...fact, rules: FACT_RULES, column: 'id' });
    this.namedFact = rowLoader(request, { ...fact, column: 'id' });
    this.reversalOf = rowLoader(request, { ...fact, column: 'reversesId' });
  }

  /** The companies of a unit by score, best first. */
  async grades(
    unitId: string,
    grade: string | null | undefined,
    page: PageArguments,
  ): Promise<Connection<CompanyCreditGradeEntity>> {
    const places = await placesOf(this.request.unit, unitId);
    const column = UNIT_COLUMNS.find((each) => places.some((place) => place[each] === unitId));
    if (!column) throw new DomainError('NOT_YET_KNOWN', { unitId, retryable: true });
    return listPage(this.request, {
      name: 'companyCreditGrades',
      entity: CompanyCreditGradeEntity,
      rules: 'PUBLIC',
      where: where<CompanyCreditGradeEntity>({ [column]: unitId, grade }),
      orderBy: 'score',
      direction: 'DESC',
      page,
    });
  }

  history(gradeId: string, page: PageArguments): Promise<Connection<CompanyCreditChangeEntity>> {
    const spec = {
      name: 'companyCreditHistory',
      entity: CompanyCreditChangeEntity,
      rules: 'PUBLIC',
      orderBy: 'at',
      direction: 'DESC',
      page,
    } as const;
    return nestedPage(this.request, spec, { column: 'gradeId', id: gradeId });
  }

  facts(companyId: string, page: PageArguments): Promise<Connection<CompanyCreditFactEntity>> {
    const spec = {
      name: 'companyCreditFacts',
      entity: CompanyCreditFactEntity,
      rules: FACT_RULES,
      orderBy: 'happenedOn',
      direction: 'DESC',
      page,
    } as const;
    return nestedPage(this.request, spec, { column: 'companyId', id: companyId });
  }
}
