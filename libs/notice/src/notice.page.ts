import { localDate } from '@redgrid/policy';
import { documentOf } from './document.ts';
import { answerTimes, rulesOf } from './figures.ts';
import * as labels from './labels.ts';
import { type Markup, markup } from './markup.ts';
import type { Notice, ReadNotice } from './notice.reader.ts';

type Line = readonly [term: string, description: Markup | string | null];

const NOT_ANSWERED = markup`<span class="none">暂时无法读取，请稍后再试</span>`;
const FILL_IN = markup`<span class="fill"></span>`;
const none = (text: string) => markup`<span class="none">${text}</span>`;
const day = (text: string | null) => markup`<time>${text}</time>`;

/** The notice of a compound as a page: everything that is put in is escaped. */
export function noticePage({ notice, figures, missing }: ReadNotice, now: Date): string {
  const today = localDate(now);
  const { name, community, id } = notice;
  const times = answerTimes(figures);
  const rules = rulesOf(figures);
  return documentOf(
    `${name} · 小区物业服务公示`,
    markup`<header><p>小区物业服务公示</p><h1>${name}</h1><p>${community?.pathName ?? ''}</p></header>
<div class="cards">
${card('物业服务企业', companyLines(notice, missing))}
${card('物业服务合同与收费', contractLines(notice))}
${card('业主委员会', committeeLines(notice, missing, today))}
${card('网格', gridLines(notice, missing))}
${wideCard(
  '投诉与诉求渠道',
  [
    ['物业 24 小时电话', FILL_IN],
    ['社区电话', FILL_IN],
    ['街道物业办电话', FILL_IN],
    ['水电气暖、消防', FILL_IN],
  ],
  times.length > 0
    ? `诉求答复时限：${times.map(({ level, time }) => `${level} ${time}`).join('；')}。可在本平台提交诉求，凭编号查询办理情况。`
    : '可在本平台提交诉求，凭编号查询办理情况。',
)}
${wideCard(
  '服务内容',
  [['管理方式', notice.managementNature && labels.labelOf(labels.MANAGEMENT, notice.managementNature)]],
  notice.serviceContent ?? none('服务内容未公示'),
)}
${rulesCard(rules, missing.has('figures'))}
</div>
<footer><p>生成日期：${day(today)}　　网上查阅：/notice/${id}</p>
<p>本页由公开数据自动生成，不含个人信息；横线处由张贴单位填写。</p></footer>`,
  );
}

function card(title: string, lines: readonly Line[]): Markup {
  return markup`<section><h2>${title}</h2>${list(lines)}</section>`;
}

/** As wide as the sheet: its lines stand in two columns, the text below them. */
function wideCard(title: string, lines: readonly Line[], text: Markup | string): Markup {
  return markup`<section class="wide"><h2>${title}</h2>${list(lines)}<p>${text}</p></section>`;
}

function list(lines: readonly Line[]): Markup {
  const rows = lines.map(
    ([term, description]) => markup`<dt>${term}</dt><dd>${description ?? none('未公示')}</dd>`,
  );
  return markup`<dl>${rows}</dl>`;
}

function companyLines({ company }: Notice, missing: ReadNotice['missing']): Line[] {
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

const unrated = (missing: ReadNotice['missing']) =>
  missing.has('creditGrade') ? NOT_ANSWERED : none('尚未评定');

function contractLines({ contract }: Notice): Line[] {
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

function committeeLines({ committee }: Notice, missing: ReadNotice['missing'], today: string): Line[] {
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

function gridLines({ grids, community }: Notice, missing: ReadNotice['missing']): Line[] {
  const unknown = missing.has('grids') ? NOT_ANSWERED : none('尚未划定网格');
  const covering = (grids ?? []).map(({ name, code }): Line => ['所属网格', `${name}（${code}）`]);
  return [
    ...(covering.length > 0 ? covering : ([['所属网格', unknown]] as const)),
    ['所在社区', community?.name ?? null],
    ['网格长联系方式', FILL_IN],
  ];
}

function rulesCard(rules: ReturnType<typeof rulesOf>, failed: boolean): Markup {
  const lines = rules.map(
    ({ subject, value, source }) =>
      markup`<li><span>${subject}</span><b>${value}</b><small>${source}</small></li>`,
  );
  const empty = failed ? NOT_ANSWERED : none('本地尚未选用政策');
  return markup`<section class="wide"><h2>适用规定</h2>${rules.length > 0 ? markup`<ul>${lines}</ul>` : empty}</section>`;
}

/** Whole numbers of hundredths as people read them: 180 is 1.80. */
function hundredths(value: number): string {
  return `${Math.trunc(value / 100)}.${String(Math.abs(value % 100)).padStart(2, '0')}`;
}
