import { localDate } from '@redgrid/policy';
import { day, FILL_IN, none, NOT_ANSWERED, type Line } from './card.ts';
import * as labels from './labels.ts';
import { markup } from './markup.ts';
import { hundredths, unrated } from './notice.lines.ts';
import type { ReadNotice } from './notice.reader.ts';

/** What has been published, and what has not, which is said and not passed over. */
export function disclosureLines({ notice, disclosure, missing }: ReadNotice): Line[] {
  const { contract, company, fundBalance } = notice;
  const grade = company?.creditGrade;
  const published = contract?.publishedAt ? localDate(new Date(contract.publishedAt)) : null;
  return [
    ['服务合同', published ? markup`已公开（${day(published)}）` : none('未公开')],
    [
      '企业信用等级',
      grade ? markup`已公示（截至 ${day(grade.asOf)}）` : company ? unrated(missing) : none('无企业'),
    ],
    ['维修资金余额', fundBalance === null ? none('本平台尚无账户') : `${yuan(fundBalance)} 元`],
    ...setLines(disclosure, missing),
  ];
}

function setLines(sets: ReadNotice['disclosure'], missing: ReadNotice['missing']): Line[] {
  if (sets.length === 0)
    return [['公示事项', missing.has('compoundDisclosure') ? NOT_ANSWERED : none('本地尚未规定')]];
  return sets.map(({ code, items }) => {
    const shown = items.filter(({ state }) => state === 'COMPLETE').length;
    const stale = items.filter(({ state }) => state === 'STALE').length;
    const text = `应公示 ${items.length} 项，已公示 ${shown} 项${stale > 0 ? `，过期 ${stale} 项` : ''}`;
    const complete = shown === items.length;
    return [
      labels.labelOf(labels.DISCLOSURE_SETS, code),
      complete ? text : markup`<span class="bad">${text}</span>`,
    ];
  });
}

/** Whom to turn to, by what the items of the packs are called. */
const CHANNELS: readonly (readonly [term: string, items: readonly string[]])[] = [
  ['物业 24 小时电话', ['COMPANY_24H_PHONE', 'COMPLAINT_PHONE', 'COMPANY_PHONE']],
  ['社区电话', ['COMMUNITY']],
  ['街道物业办电话', ['STREET_OFFICE', 'AUTHORITY_PHONE']],
  ['其他投诉渠道', ['COMPLAINT_CHANNELS']],
  ['水电气暖、消防', []],
];

/** What is published of complaint channels; a line for a pen where nothing is. */
export function channelLines(disclosure: ReadNotice['disclosure']): Line[] {
  const items = disclosure.flatMap((set) => set.items).filter(({ state }) => state === 'COMPLETE');
  return CHANNELS.map(([term, codes]) => [
    term,
    items.find(({ item }) => codes.includes(item))?.evidence?.summary ?? FILL_IN,
  ]);
}

/** Fen as yuan, thousands apart: 123456 is 1,234.56. */
function yuan(fen: number): string {
  return hundredths(fen).replace(/\B(?=(\d{3})+\.)/g, ',');
}
