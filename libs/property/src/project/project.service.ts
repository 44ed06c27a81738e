import {
  command,
  nestedPage,
  rowLoader,
  saveVersion,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { directoryFact } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import { In } from 'typeorm';
import type { CompanyService } from '../company/company.service.ts';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { changeCompound, compoundPlace } from '../compound/compound.store.ts';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import type * as gql from '../generated/types.ts';
import { checkedId, unlessTaken } from '../place/checked.ts';
import { projectNotice } from '../place/notices.ts';
import { compoundPlaces } from '../place/places.ts';
import { whereCompoundLies } from '../place/read-rules.ts';
import { REGISTRARS } from '../place/registrars.roles.ts';
import { BINDING } from '../service-contract/contract.case.ts';
import { ServiceContractEntity } from '../service-contract/service-contract.entity.ts';
import { ProjectEntity } from './project.entity.ts';
import type { ProjectReceiptRow } from './project.receipt.ts';

const projectRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId'),
  { roles: 'ANY', columns: { COMPOUND: 'compoundId', COMPANY: 'companyId' } },
  {
    roles: 'ANY',
    columns: { PERSON: 'personId' },
    via: { entity: OwnershipEntity, key: 'compoundId', from: 'compoundId' },
  },
];

/** Opens and closes companies' engagements. Built once per request. */
export class ProjectService {
  readonly byId;
  /** For projects a visible record has led to. */
  readonly led;

  constructor(
    private readonly request: RequestContext,
    private readonly compounds: CompoundService,
    private readonly companies: CompanyService,
  ) {
    this.byId = rowLoader(request, { entity: ProjectEntity, column: 'id', rules: projectRules });
    this.led = rowLoader(request, { entity: ProjectEntity, column: 'id', rules: 'ALL' });
  }

  ofCompany(companyId: string, page: PageArguments) {
    const spec = {
      name: 'projects',
      entity: ProjectEntity,
      rules: projectRules,
      orderBy: 'startedOn' as const,
      direction: 'DESC' as const,
      page,
    };
    return nestedPage(this.request, spec, { column: 'companyId', id: companyId });
  }

  open(
    key: string | null | undefined,
    { compoundId, companyId, managerId, startedOn }: Omit<gql.MutationOpenProjectArgs, 'key'>,
  ): Promise<ProjectReceiptRow> {
    return command('openProject', key, async (unit) => {
      const compound = await this.compounds.actable(compoundId, REGISTRARS);
      if (!(await this.companies.byId.load(companyId))) throw new DomainError('NOT_FOUND', { id: companyId });
      if (compound.projectId !== null)
        throw new DomainError('PROJECT_ALREADY_OPEN', { projectId: compound.projectId });
      const project: ProjectEntity = {
        id: unit.newId(),
        compoundId,
        companyId,
        managerId: checkedId(managerId, 'managerId'),
        state: 'OPEN',
        openCompoundId: compoundId,
        startedOn: startedOn ?? localDate(unit.now),
        endedOn: null,
        version: 1,
      };
      await unlessTaken('PROJECT_ALREADY_OPEN', () => unit.db.insert(ProjectEntity, project));
      const engaged = { companyId, projectId: project.id, managed: true };
      await tellOfProject(unit, project, await changeCompound(unit, compound, engaged), 'opened');
      return { projectId: project.id, version: 1 };
    });
  }

  close(
    key: string | null | undefined,
    { id, version, endedOn }: Omit<gql.MutationCloseProjectArgs, 'key'>,
  ): Promise<ProjectReceiptRow> {
    return command('closeProject', key, async (unit) => {
      const project = await this.byId.load(id);
      if (!project) throw new DomainError('NOT_FOUND', { id });
      const compound = await this.compounds.actable(project.compoundId, REGISTRARS);
      if (project.state !== 'OPEN')
        throw new DomainError('ILLEGAL_TRANSITION', { state: project.state, legal: [] });
      if (await unit.db.existsBy(ServiceContractEntity, { projectId: id, state: In([...BINDING]) }))
        throw new DomainError('PROJECT_CONTRACT_HOLDS');
      const day = endedOn ?? localDate(unit.now);
      if (day < project.startedOn) throw new DomainError('BAD_USER_INPUT', { field: 'endedOn' });
      const changes = { state: 'CLOSED' as const, openCompoundId: null, endedOn: day };
      const next = await saveVersion(unit.db, ProjectEntity, { id, version }, changes);
      const left = await changeCompound(unit, compound, { companyId: null, projectId: null, managed: false });
      await tellOfProject(unit, { ...project, ...changes, version: next }, left, 'closed');
      return { projectId: id, version: next };
    });
  }
}

/** Tells the other domains of a project, which lies where its compound lies. */
export async function tellOfProject(
  unit: UnitOfWork,
  project: ProjectEntity,
  compound: CompoundEntity,
  what: 'opened' | 'closed',
): Promise<void> {
  const { id, version, state, compoundId, companyId, managerId, startedOn, endedOn } = project;
  const fact = {
    type: `property.project.${what}.v1`,
    subject: id,
    subjectVersion: version,
    place: compoundPlace(compound, { COMPANY: companyId }),
    data: { state, compoundId, companyId, managerId, startedOn, endedOn },
  };
  unit.emit(directoryFact(fact, projectNotice(project, compound, await compoundPlaces(unit, compoundId))));
}
