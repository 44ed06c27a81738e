import type { Board } from '@redgrid/publication';

/** What the evaluation domain publishes: results, and inspections before and after they were drawn. */
export const BOARD = {
  domain: 'evaluation',
  kinds: {
    EVALUATION_RESULT: {
      name: '评价结果公布',
      fields: {
        projectId: { label: '物业项目编号', type: 'ID' },
        compoundId: { label: '小区编号', type: 'ID' },
        companyId: { label: '物业服务企业编号', type: 'ID' },
        compoundName: { label: '小区', type: 'TEXT' },
        companyName: { label: '物业服务企业', type: 'TEXT' },
        year: { label: '评价年度', type: 'NUMBER' },
        scheme: { label: '评价方案', type: 'TEXT' },
        score: { label: '总分', type: 'TEXT' },
        exactScore: { label: '精确总分', type: 'TEXT' },
        stars: { label: '星级', type: 'NUMBER' },
        state: { label: '状态', type: 'CODE' },
      },
    },
    INSPECTION_ANNOUNCED: {
      name: '双随机抽查公告',
      fields: {
        commitment: { label: '承诺值', type: 'TEXT' },
        companies: { label: '检查对象数', type: 'NUMBER' },
        inspectors: { label: '执法检查人员数', type: 'NUMBER' },
        drawn: { label: '抽取企业数', type: 'NUMBER' },
        perCompany: { label: '每家检查人员数', type: 'NUMBER' },
        publicSource: { label: '公开随机数来源', type: 'TEXT' },
        poolHashes: { label: '名录摘要', type: 'JSON' },
      },
    },
    INSPECTION_RESULT: {
      name: '双随机抽查结果',
      fields: {
        commitment: { label: '承诺值', type: 'TEXT' },
        inspected: { label: '检查企业数', type: 'NUMBER' },
        passed: { label: '未发现问题', type: 'NUMBER' },
        withProblems: { label: '发现问题', type: 'NUMBER' },
        results: { label: '检查结果', type: 'JSON' },
        record: { label: '抽取记录', type: 'JSON' },
      },
    },
  },
} as const satisfies Board;

/** A kind of entry. */
export type BoardKind = keyof typeof BOARD.kinds;
