import type { DisclosureSet, Figure, Notice } from './notice.reader.ts';

/** A compound about which everything is known. */
export const NOTICE: Notice = {
  id: 'c1',
  name: '丰泽嘉苑',
  community: { id: 'u1', name: '紫薇社区', pathName: '枣庄市/山亭区/山城街道/紫薇社区' },
  managed: true,
  managementNature: 'CONTRACTED_COMPANY',
  serviceContent: '保洁、秩序、绿化',
  company: {
    name: '示例物业服务有限公司',
    uscc: '91370406MA3C00001X',
    licence: null,
    creditGrade: { grade: 'AA', score: 9_150, asOf: '2026-08-31' },
  },
  contract: {
    state: 'IN_FORCE',
    filingState: 'FILED',
    fileBy: null,
    filedOn: '2026-09-01',
    publishedAt: '2026-09-02T01:00:00.000Z',
    stage: 'REGULAR',
    startsOn: '2026-10-01',
    endsOn: '2028-09-30',
    gradeName: '三星级',
    unitPrice: 180,
  },
  committee: { number: 2, seatedOn: '2021-03-01', termEndsOn: '2026-02-28', memberCount: 7 },
  fundBalance: 1_234_567_89,
  grids: [{ code: 'Z-01', name: '紫薇第一网格' }],
};

/** What the compound must show, and how far it does. */
export const DISCLOSURE: readonly DisclosureSet[] = [
  {
    code: 'COMPLAINTS',
    items: [
      { item: 'COMPANY_24H_PHONE', state: 'COMPLETE', evidence: { summary: '0632-0000000' } },
      { item: 'COMMUNITY', state: 'STALE', evidence: { summary: '旧号码' } },
      { item: 'STREET_OFFICE', state: 'MISSING', evidence: null },
    ],
  },
];

const clause = { document: '示例规范', number: '第一条', toBeConfirmed: false };

/** Figures of the policy in force, as the graph tells them. */
export const FIGURES: readonly Figure[] = [
  { figure: 'contract.filingDays', value: '15', unit: 'days', clause },
  { figure: 'appeal.levels', value: '["GRID","COMMUNITY"]', unit: '', clause },
  {
    figure: 'appeal.timeLimits',
    value: '{"GRID":{"amount":8,"unit":"WORKING_HOURS"},"COMMUNITY":{"amount":3,"unit":"WORKING_DAYS"}}',
    unit: '',
    clause,
  },
];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: object;
  }[];
}

/** A graph that answers the two questions of the page, and remembers who asked what. */
export function graphOf(notice: Answer, policy: Answer = { data: { policy: { figures: FIGURES } } }) {
  const asked: { readonly query: string; readonly variables: unknown; readonly principal: unknown }[] = [];
  const execute = async (
    { query, variables }: { query: string; variables?: Record<string, unknown> },
    { principal }: { principal: unknown },
  ) => {
    asked.push({ query, variables, principal });
    return query.includes('compoundNotice') ? notice : policy;
  };
  return { execute: execute as never, asked };
}
