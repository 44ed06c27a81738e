import type { Gateway } from '@redgrid/gateway';
import type { HttpCall } from '@redgrid/http';

/** What the graph tells anybody of a compound; null where it has nothing, or could not say. */
export interface Notice {
  readonly id: string;
  readonly name: string;
  readonly community: { readonly id: string; readonly name: string; readonly pathName: string } | null;
  readonly managed: boolean;
  readonly managementNature: string | null;
  readonly serviceContent: string | null;
  readonly company: {
    readonly name: string;
    readonly uscc: string;
    readonly licence: string | null;
    readonly creditGrade: { readonly grade: string; readonly score: number; readonly asOf: string } | null;
  } | null;
  readonly contract: {
    readonly state: string;
    readonly filingState: string;
    readonly fileBy: string | null;
    readonly filedOn: string | null;
    readonly publishedAt: string | null;
    readonly stage: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly gradeName: string | null;
    readonly unitPrice: number | null;
  } | null;
  readonly committee: {
    readonly number: number;
    readonly seatedOn: string;
    readonly termEndsOn: string;
    readonly memberCount: number;
  } | null;
  /** Fen. */
  readonly fundBalance: number | null;
  readonly grids: readonly { readonly code: string; readonly name: string }[] | null;
}

/** A set of items the compound must show, and how each stands. */
export interface DisclosureSet {
  readonly code: string;
  readonly items: readonly {
    readonly item: string;
    /** COMPLETE, STALE or MISSING. */
    readonly state: string;
    readonly evidence: { readonly summary: string } | null;
  }[];
}

/** One figure of the policy in force. */
export interface Figure {
  readonly figure: string;
  /** JSON; codes without quotes. */
  readonly value: string;
  readonly unit: string;
  readonly clause: { readonly document: string; readonly number: string; readonly toBeConfirmed: boolean };
}

/** A notice, the figures that hold at its place, and which fields a subgraph owed. */
export interface ReadNotice {
  readonly notice: Notice;
  readonly figures: readonly Figure[];
  /** Empty where no policy asks for any. */
  readonly disclosure: readonly DisclosureSet[];
  /** Names of fields whose subgraph did not answer: their null says nothing. */
  readonly missing: ReadonlySet<string>;
}

const NOTICE = `query Notice($id: ID!) {
compoundDisclosure(compoundId: $id) { sets { code items { item state evidence { summary } } } }
compoundNotice(compoundId: $id) {
  id name managed managementNature serviceContent fundBalance
  community { id name pathName }
  company { name uscc licence creditGrade { grade score asOf } }
  contract { state filingState fileBy filedOn publishedAt stage startsOn endsOn gradeName unitPrice }
  committee { number seatedOn termEndsOn memberCount }
  grids { code name }
} }`;
const POLICY = `query NoticePolicy($id: ID!) { policy(unitId: $id) {
  figures { figure value unit clause { document number toBeConfirmed } }
} }`;

/** Reads the notice of a compound as nobody in particular. Null: there is no such compound; 'UNAVAILABLE': the graph could not say. */
export async function readNotice(
  gateway: Pick<Gateway, 'execute'>,
  id: string,
  { requestId, signal }: Pick<HttpCall, 'requestId' | 'signal'>,
): Promise<ReadNotice | 'UNAVAILABLE' | null> {
  const ask = (query: string, variables: Record<string, unknown>) =>
    gateway.execute({ query, variables }, { principal: null, language: 'zh-CN', requestId, signal });
  const { data, errors = [] } = await ask(NOTICE, { id });
  const { compoundNotice: notice = null, compoundDisclosure } = (data ?? {}) as Partial<Answer>;
  if (!notice) return errors.some(isTrouble) ? 'UNAVAILABLE' : null;
  const missing = new Set(errors.filter(isTrouble).flatMap(({ path = [] }) => path.map(String)));
  const known = { notice, disclosure: compoundDisclosure?.sets ?? [], missing };
  if (!notice.community) return { ...known, figures: [], missing: missing.add('figures') };
  const policy = await ask(POLICY, { id: notice.community.id });
  const { figures } = (policy.data as { policy: { figures: Figure[] } } | null | undefined)?.policy ?? {
    figures: [],
  };
  return { ...known, figures, missing: policy.errors ? missing.add('figures') : missing };
}

interface Answer {
  readonly compoundNotice: Notice | null;
  readonly compoundDisclosure: { readonly sets: readonly DisclosureSet[] } | null;
}

/** That nobody has chosen a policy for the place is an answer. */
function isTrouble({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): boolean {
  return extensions?.code !== 'POLICY_NOT_SELECTED';
}
