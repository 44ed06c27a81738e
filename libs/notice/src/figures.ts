import { APPEAL_LEVELS, FIGURE_WORDS, labelOf } from './labels.ts';
import type { Figure } from './notice.reader.ts';

/** A line of the table of rules: what it is about, what holds, and where that is written. */
export interface Rule {
  readonly subject: string;
  readonly value: string;
  readonly source: string;
}

/** What a resident asks about, and the figure that answers. */
const WANTED: readonly (readonly [figure: string, subject: string])[] = [
  ['contract.filingDays', '物业服务合同签订后备案期限'],
  ['contract.expiryWarningDays', '合同到期前提示'],
  ['price.afterAssembly', '物业服务收费方式（业主大会成立后）'],
  ['fee.publishedItemsOnly', '公示项目之外不得收费'],
  ['disclosure.updateWithin', '公示内容变更后更新期限'],
  ['disclosure.supervisedBy', '公示监督单位'],
  ['publicRevenue.disclosureRhythm', '公共收益公示'],
  ['committee.minMembers', '业主委员会人数下限'],
  ['committee.maxMembers', '业主委员会人数上限'],
  ['committee.termYears', '业主委员会每届任期不超过'],
  ['vote.noticeDays', '业主大会会议提前公告'],
  ['publication.objectionDays', '对公示内容提出异议期限'],
  ['publication.objectionAnswerDays', '异议答复期限'],
  ['appeal.confirmDays', '诉求办结后确认期限'],
  ['appeal.reopenDays', '诉求办结后可重新提出'],
];
const RHYTHMS: Readonly<Record<string, string>> = {
  MONTH: '每月',
  QUARTER: '每季度',
  HALF_YEAR: '每半年',
  YEAR: '每年',
};

/** The rules of a place a resident wants to know; those nobody asks for are left out. */
export function rulesOf(figures: readonly Figure[]): Rule[] {
  return WANTED.flatMap(([name, subject]) => {
    const figure = figures.find((each) => each.figure === name);
    const value = figure && wordsOf(valueOf(figure), figure.unit);
    return value ? [{ subject, value, source: sourceOf(figure) }] : [];
  });
}

/** Within which time each level answers an appeal, nearest level first. */
export function answerTimes(figures: readonly Figure[]): { readonly level: string; readonly time: string }[] {
  const of = (name: string) => valueOf(figures.find(({ figure }) => figure === name));
  const limits = (of('appeal.timeLimits') ?? {}) as Record<string, unknown>;
  return ((of('appeal.levels') ?? []) as string[]).flatMap((level) => {
    const time = wordsOf(limits[level] ?? null, '');
    return time ? [{ level: labelOf(APPEAL_LEVELS, level), time }] : [];
  });
}

/** Figures are told as JSON, but for codes, which come without quotes. */
function valueOf(figure: Figure | undefined): unknown {
  if (!figure) return null;
  return /^[A-Z]/.test(figure.value) ? figure.value : JSON.parse(figure.value);
}

function wordsOf(value: unknown, unit: string): string | null {
  if (value === null || value === false) return null;
  if (value === true) return '是';
  if (typeof value === 'number') return `${value} ${labelOf(FIGURE_WORDS, unit)}`;
  if (typeof value === 'string') return labelOf(FIGURE_WORDS, value);
  const { amount, unit: own, every, atLeast } = value as Record<string, unknown>;
  if (typeof amount === 'number') return wordsOf(amount, String(own));
  if (typeof every === 'string') return `${labelOf(RHYTHMS, every)}至少 ${String(atLeast)} 次`;
  return null;
}

function sourceOf({ clause }: Figure): string {
  const { document, number, toBeConfirmed } = clause;
  const known = document === 'RedGrid default' ? '文件未作规定，系统默认值' : `${document} ${number}`;
  return toBeConfirmed ? `${known}（待确认）` : known;
}
