import { holds } from '@redgrid/access';
import {
  command,
  listPage,
  rowLoader,
  saveVersion,
  where,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { directoryFact } from '@redgrid/events';
import { codesOf, COMPANY_TYPES, OTHER_MANAGERS } from '../code/codes.ts';
import type * as gql from '../generated/types.ts';
import { checkedId, checkedName, checkedText, unlessTaken } from '../place/checked.ts';
import { nameKeyOf } from '../place/names.rules.ts';
import { companyNotice } from '../place/notices.ts';
import { insideUnit, placeOf, unitPlace } from '../place/places.ts';
import { CompanyEntity } from './company.entity.ts';
import { COMPANY_REGISTRARS } from './company.roles.ts';
import type { CompanyReceiptRow } from './company.receipt.ts';
import { usccOf } from './uscc.rules.ts';

/** Reads and keeps the register of companies, which whoever is signed in may read. Built once per request. */
export class CompanyService {
  readonly byId;

  constructor(private readonly request: RequestContext) {
    this.byId = rowLoader(request, { entity: CompanyEntity, column: 'id', rules: 'ALL' });
  }

  async list({ unitId, type, namePrefix, ...page }: gql.QueryCompaniesArgs) {
    const inside = unitId ? await insideUnit(this.request.unit, unitId) : {};
    const prefix = namePrefix ? nameKeyOf(plainText(namePrefix, 'namePrefix', 60)) : null;
    return listPage(this.request, {
      name: 'companies',
      entity: CompanyEntity,
      rules: 'PUBLIC',
      where: [
        ...where<CompanyEntity>({ ...inside, type }),
        ...(prefix === null
          ? []
          : [{ column: 'nameKey' as const, is: 'startsWith' as const, value: prefix }]),
      ],
      orderBy: 'nameKey',
      page,
    });
  }

  isOtherManager({ type }: CompanyEntity): boolean {
    return OTHER_MANAGERS.includes(type);
  }

  register(key: string | null | undefined, input: gql.PropertyCompanyInput): Promise<CompanyReceiptRow> {
    return command('registerCompany', key, async (unit) => {
      const place = await unitPlace(unit, input.unitId);
      if (!holds(this.request.principal, COMPANY_REGISTRARS, placeOf(place)))
        throw new DomainError('FORBIDDEN');
      if (!codesOf(COMPANY_TYPES).includes(input.type)) throw new DomainError('COMPANY_TYPE_UNKNOWN');
      const uscc = usccOf(input.uscc);
      if (uscc === null) throw new DomainError('BAD_USER_INPUT', { field: 'uscc' });
      const { name, key: nameKey } = checkedName(input.name, 80, nameKeyOf, 120);
      const company: CompanyEntity = {
        ...place,
        id: unit.newId(),
        name,
        nameKey,
        uscc,
        type: input.type,
        unitId: input.unitId,
        legalRepresentativeId: checkedId(input.legalRepresentativeId, 'legalRepresentativeId'),
        registeredOn: input.registeredOn,
        licence: checkedText(input.licence, 'licence', 60),
        enteredAt: unit.now,
        version: 1,
      };
      await unlessTaken('COMPANY_ALREADY_REGISTERED', () => unit.db.insert(CompanyEntity, company));
      tellOfCompany(unit, company);
      return { companyId: company.id, version: 1 };
    });
  }
}

/** Changes a company and tells the other domains how it is now. */
export async function changeCompany(
  unit: UnitOfWork,
  company: CompanyEntity,
  changes: Partial<CompanyEntity>,
): Promise<void> {
  const version = await saveVersion(unit.db, CompanyEntity, company, changes);
  tellOfCompany(unit, { ...company, ...changes, version }, 'changed');
}

/** Tells the other domains of a company; its name is public. */
export function tellOfCompany(
  unit: UnitOfWork,
  company: CompanyEntity,
  what: 'registered' | 'changed' = 'registered',
): void {
  const { id, version, type, uscc, registeredOn } = company;
  const data = { type, otherManager: OTHER_MANAGERS.includes(type), uscc, registeredOn };
  const place = placeOf(company, { COMPANY: id });
  const fact = {
    type: `property.company.${what}.v1`,
    subject: id,
    subjectVersion: version,
    place,
    data,
  };
  unit.emit(directoryFact(fact, companyNotice(company)));
}
