import { day, FILL_IN, none, NOT_ANSWERED, type Line } from './card.ts';
import * as labels from './labels.ts';
import { markup } from './markup.ts';
import type { Notice, ReadNotice } from './notice.reader.ts';

type Missing = ReadNotice['missing'];

/** Grids shown on the sheet; the others are counted. */
const MOST_GRIDS = 3;

/** The company and its grade. */
export function companyLines({ company }: Notice, missing: Missing): Line[] {
  if (!company) return [['企业名称', none('尚无物业服务企业')]];
  const { creditGrade } = company;
  return [
    ['企业名称', company.name],
    ['统一社会信用代码', company.uscc],
    ['营业执照编号', company.licence],
    ['信用等级', creditGrade ? markup`<span class="grade">${creditGrade.grade}</span>` : unrated(missing)],
    ...(creditGrade
      ? [['信用得分', markup`${hundredths(creditGrade.score)} 分（截至 ${day(creditGrade.asOf)}）`] as const]
      : []),
  ];
}

/** In place of a grade. */
export const unrated = (missing: Missing) => (missing.has('creditGrade') ? NOT_ANSWERED : none('尚未评定'));

/** The contract; its terms once it is public. */
export function contractLines({ contract }: Notice): Line[] {
  if (!contract) return [['合同', none('尚无生效合同')]];
  const { filingState, fileBy, filedOn, gradeName, unitPrice, startsOn, endsOn, stage } = contract;
  const filing = labels.labelOf(labels.FILING_STATES, filingState);
  const when = filedOn ? day(filedOn) : fileBy && markup`期限 ${day(fileBy)}`;
  const filed = when ? markup`${filing}（${when}）` : markup`${filing}`;
  const state: Line[] = [
    ['合同状态', labels.labelOf(labels.CONTRACT_STATES, contract.state)],
    ['备案情况', filingState === 'OVERDUE' ? markup`<span class="bad">${filed}</span>` : filed],
  ];
  if (unitPrice === null) return [...state, ['服务等级与收费', none('合同尚未公开')]];
  return [
    ['服务等级', gradeName],
    ['物业费标准', markup`<span class="grade">${hundredths(unitPrice)}</span> 元／平方米·月`],
    ['合同期限', markup`${day(startsOn)} 至 ${day(endsOn)}`],
    ['合同类型', stage && labels.labelOf(labels.CONTRACT_STAGES, stage)],
    ...state,
  ];
}

/** The committee by its term, without names. */
export function committeeLines({ committee }: Notice, missing: Missing, today: string): Line[] {
  if (!committee)
    return [['业主委员会', missing.has('committee') ? NOT_ANSWERED : none('尚未成立业主委员会')]];
  const { number, seatedOn, termEndsOn, memberCount } = committee;
  const term = markup`${day(seatedOn)} 至 ${day(termEndsOn)}`;
  return [
    ['届次', `第 ${number} 届`],
    ['任期', termEndsOn < today ? markup`<span class="bad">${term}（已届满）</span>` : term],
    ['委员人数', `${memberCount} 人`],
  ];
}

/** The grids that cover the compound, and lines for who leads them. */
export function gridLines({ grids, community }: Notice, missing: Missing): Line[] {
  const unknown = missing.has('grids') ? NOT_ANSWERED : none('尚未划定网格');
  const covering = grids ?? [];
  const shown = covering.slice(0, MOST_GRIDS);
  const more = covering.length - shown.length;
  return [
    ...shown.map(({ name, code }): Line => ['所属网格', `${name}（${code}）`]),
    ...(more > 0 ? [['', `另有 ${more} 个网格`] as const] : []),
    ...(shown.length > 0 ? [] : ([['所属网格', unknown]] as const)),
    ['所在社区', missing.has('community') ? NOT_ANSWERED : (community?.name ?? null)],
    ['网格长联系方式', FILL_IN],
    ['楼栋长、单元长', FILL_IN],
  ];
}

/** Whole numbers of hundredths as people read them: 180 is 1.80. */
export function hundredths(value: number): string {
  return `${Math.trunc(value / 100)}.${String(Math.abs(value % 100)).padStart(2, '0')}`;
}
