import { localDate } from '@redgrid/policy';
import { card, day, none, NOT_ANSWERED, wideCard } from './card.ts';
import { channelLines, disclosureLines } from './disclosure.lines.ts';
import { documentOf } from './document.ts';
import { answerTimes, rulesOf } from './figures.ts';
import * as labels from './labels.ts';
import { type Markup, markup } from './markup.ts';
import { committeeLines, companyLines, contractLines, gridLines } from './notice.lines.ts';
import type { Notice, ReadNotice } from './notice.reader.ts';

/** Letters of free text the sheet has room for. */
const PAPER = 360;

/** The notice of a compound as a page: everything that is put in is escaped. */
export function noticePage(read: ReadNotice, now: Date): string {
  const { notice, figures, disclosure, missing } = read;
  const today = localDate(now);
  const { name, community, id, managementNature } = notice;
  const times = answerTimes(figures);
  const path = missing.has('community') ? NOT_ANSWERED : (community?.pathName ?? '');
  return documentOf(
    `${name} · 小区物业服务公示`,
    markup`<header><p>小区物业服务公示</p><h1>${name}</h1><p>${path}</p></header>
<div class="cards">
${card('物业服务企业', companyLines(notice, missing))}
${card('物业服务合同与收费', contractLines(notice))}
${card('业主委员会', committeeLines(notice, missing, today))}
${card('网格与楼栋长', gridLines(notice, missing))}
${wideCard('公示情况', disclosureLines(read))}
${wideCard(
  '投诉与诉求渠道',
  channelLines(disclosure),
  `${times.length > 0 ? `诉求答复时限：${times.map(({ level, time }) => `${level} ${time}`).join('；')}。` : ''}可在本平台提交诉求，凭编号查询办理情况。`,
)}
${wideCard(
  '服务内容',
  [['管理方式', managementNature && labels.labelOf(labels.MANAGEMENT, managementNature)]],
  serviceContent(notice),
)}
${rulesCard(rulesOf(figures), missing.has('figures'))}
</div>
<footer><p>生成日期：${day(today)}　　网上查阅：/notice/${id}</p>
<p>本页由公开数据自动生成，不含个人信息；横线处由张贴单位填写。</p></footer>`,
  );
}

/** The whole text on the screen; on paper what there is room for, and that it goes on. */
function serviceContent({ serviceContent: text }: Notice): Markup {
  if (!text) return none('服务内容未公示');
  const [kept, rest] = [text.slice(0, PAPER), text.slice(PAPER)];
  if (!rest) return markup`${kept}`;
  return markup`${kept}<span class="on-screen">${rest}</span><span class="on-paper">……（全文见网上公示页）</span>`;
}

function rulesCard(rules: ReturnType<typeof rulesOf>, failed: boolean): Markup {
  const lines = rules.map(
    ({ subject, value, source }) =>
      markup`<li><span>${subject}</span><b>${value}</b><small>${source}</small></li>`,
  );
  const empty = failed ? NOT_ANSWERED : none('本地尚未选用政策');
  return markup`<section class="wide"><h2>适用规定</h2>${rules.length > 0 ? markup`<ul>${lines}</ul>` : empty}</section>`;
}
