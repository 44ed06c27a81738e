import type { Role, ScopeType, UnitLevel } from '@redgrid/access';
import type { PolicyOverrides } from '@redgrid/policy';

/** The demonstration county (示范县): real compounds of the documents; people, houses, money and cases are synthetic. */
export interface DemoCounty {
  readonly units: readonly DemoUnit[];
  readonly policies: readonly DemoPolicy[];
  readonly persons: readonly DemoPerson[];
  readonly accounts: readonly DemoAccount[];
  readonly partyOrganisations: readonly DemoPartyOrganisation[];
  readonly compounds: readonly DemoCompound[];
  readonly buildings: readonly DemoBuilding[];
  readonly houses: readonly DemoHouse[];
  readonly companies: readonly DemoCompany[];
  readonly projects: readonly DemoProject[];
  readonly contracts: readonly DemoContract[];
  readonly committees: readonly DemoCommittee[];
  /** Attempts that the rules refuse; not to be loaded. */
  readonly refusedCommittees: readonly DemoRefusedCommittee[];
  readonly grids: readonly DemoGrid[];
  readonly appeals: readonly DemoAppeal[];
  readonly creditFacts: readonly DemoCreditFact[];
  readonly evaluations: readonly DemoEvaluation[];
}

export interface DemoUnit {
  readonly id: string;
  readonly level: UnitLevel;
  readonly name: string;
  /** National division code, or null when it is not known; never invented. */
  readonly code: string | null;
  readonly parentId: string | null;
}

export interface DemoPolicy {
  readonly unitId: string;
  readonly packId: string;
  /** ISO 8601. */
  readonly effectiveFrom: string;
  /** Figures the unit takes from another document. */
  readonly overrides?: PolicyOverrides;
}

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  /** A number of a range no operator assigns. */
  readonly phone: string;
  /** Of the form of an identity number, with a wrong check digit. */
  readonly idNumber: string;
  readonly partyMember: boolean;
  /** Where the person lives, if in the county. */
  readonly houseId: string | null;
  readonly communityId: string | null;
}

/** Somebody who may sign in with a demonstration token. */
export interface DemoAccount {
  readonly id: string;
  /** Shown in the table of demo roles, Chinese. */
  readonly title: string;
  readonly personId: string | null;
  /** Whether the table of demo roles shows it; the others act in the appeals. */
  readonly listed: boolean;
  readonly grants: readonly {
    readonly role: Role;
    readonly scopeType: ScopeType;
    readonly scopeId: string;
    /** Code of the department; for officers of one among several. */
    readonly department?: string | null;
  }[];
}

export interface DemoPartyOrganisation {
  readonly id: string;
  /** CITY, COUNTY, STREET, COMMUNITY, COMPOUND, COMPANY, OWNERS_COMMITTEE, CITY_INDUSTRY or DISTRICT_INDUSTRY. */
  readonly kind: string;
  readonly name: string;
  /** The unit, compound or company it is founded at. */
  readonly hostType: 'UNIT' | 'COMPOUND' | 'COMPANY' | 'COMMITTEE';
  readonly hostId: string;
  readonly parentId: string | null;
  readonly foundedOn: string;
  readonly secretaryId: string | null;
  readonly members: number;
}

export interface DemoCompound {
  readonly id: string;
  readonly name: string;
  /** Usually one; 丰泽嘉苑 lies in two communities. The first is where facts are counted. */
  readonly communityIds: readonly string[];
  readonly managed: boolean;
  readonly type: 'EXISTING_CIVIL_BUILDING' | 'OLD_COMPOUND';
  readonly enclosure: 'CLOSED' | 'SEMI_CLOSED' | 'OPEN';
  readonly builtYear: number;
  /** 0.01 m². */
  readonly floorArea: number;
  readonly category: 1 | 2 | 3 | null;
  readonly renovated: boolean;
  readonly threeNo: boolean;
  /** What attachments 3 and 4 set: UPGRADE or FULL_COVERAGE, and by when. */
  readonly task: { readonly code: string; readonly due: string } | null;
}

export interface DemoBuilding {
  readonly id: string;
  readonly compoundId: string;
  readonly name: string;
  readonly units: number;
  readonly floors: number;
}

export interface DemoHouse {
  readonly id: string;
  readonly buildingId: string;
  readonly compoundId: string;
  readonly unit: number;
  readonly number: string;
  /** 0.01 m². */
  readonly area: number;
  readonly use: 'RESIDENTIAL' | 'COMMERCIAL';
  readonly ownerIds: readonly string[];
}

export interface DemoCompany {
  readonly id: string;
  readonly name: string;
  /** Unified social credit code with a wrong check character: synthetic. */
  readonly uscc: string;
  readonly type: 'COMMERCIAL' | 'STATE_OWNED' | 'COMMUNITY_RUN' | 'STREET_RUN' | 'NON_PROFIT';
  readonly legalRepresentativeId: string;
  readonly registeredOn: string;
  readonly unitId: string;
}

/** One company's engagement for one compound (物业项目). */
export interface DemoProject {
  readonly id: string;
  readonly compoundId: string;
  readonly companyId: string;
  readonly managerId: string;
}

export interface DemoContract {
  readonly id: string;
  readonly projectId: string;
  readonly compoundId: string;
  readonly companyId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly signedOn: string;
  /** Null when it has not been filed. */
  readonly filedOn: string | null;
  readonly grade: string;
  /** Fen per square metre and month. */
  readonly unitPrice: number;
  readonly clauses: readonly string[];
}

export interface DemoCommittee {
  readonly id: string;
  readonly compoundId: string;
  readonly seatedOn: string;
  /** Chair first; persons of the compound. */
  readonly members: readonly { readonly personId: string; readonly chair: boolean }[];
}

/** A committee whose election the rules in force at its compound refuse. */
export interface DemoRefusedCommittee extends DemoCommittee {
  /** The figures it does not meet, such as `committee.oddNumber`. */
  readonly violates: readonly string[];
}

export interface DemoGrid {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly communityId: string;
  readonly compoundIds: readonly string[];
  readonly headId: string;
  readonly workerIds: readonly string[];
}

/**
 * An appeal and how far it has come. The first step is RECEIVED at `reportedAt`, the last one is the state; OVERDUE is
 * no step but follows from the time limits.
 */
export interface DemoAppeal {
  readonly id: string;
  readonly compoundId: string;
  readonly gridId: string;
  readonly reporterId: string;
  readonly channel: string;
  readonly categoryCode: string;
  readonly text: string;
  readonly reportedAt: string;
  /** 1 to 5, given with the feedback; null before. */
  readonly satisfaction: number | null;
  readonly steps: readonly {
    readonly to: string;
    readonly at: string;
    readonly byAccountId: string;
    readonly note: string;
  }[];
}

export interface DemoCreditFact {
  readonly id: string;
  readonly companyId: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly note: string;
}

/** One A.1 evaluation of a project, with a score for every row of its variant, those the system could compute as well. */
export interface DemoEvaluation {
  readonly id: string;
  readonly projectId: string;
  readonly compoundId: string;
  readonly year: number;
  readonly scores: readonly {
    readonly rowId: string;
    /** Hundredths of a point. */
    readonly score: number;
    readonly evidence: string;
  }[];
  readonly survey: { readonly owners: number; readonly validAnswers: number };
}
