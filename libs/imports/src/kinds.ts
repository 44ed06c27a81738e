import type { DomainName } from './domain-name.ts';
import {
  choice,
  day,
  idNumber,
  identifier,
  phone,
  references,
  share,
  squareMetres,
  whole,
  words,
  yesNo,
  type Reader,
} from './cells.ts';

/** A column of a file that is imported (导入列). */
export interface ImportColumn {
  readonly name: string;
  /** The header in Chinese, and other headers it is known by; the name itself always is. */
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly en: string;
  readonly required?: true;
  readonly reader: Reader;
  /** The cells are personal values: masked in every preview, and only these stages are given them. */
  readonly personal?: true;
}

/** What is done with the rows of a kind, step by step; each step belongs to one domain. */
export interface ImportStep {
  readonly domain: DomainName;
  readonly stage: string;
  /** It looks things up and writes nothing. */
  readonly reads?: true;
  /** It is given personal values. */
  readonly personal?: true;
}

/** A kind of file that can be imported (导入类型). */
export interface ImportKind {
  readonly kind: string;
  readonly name: string;
  readonly en: string;
  readonly columns: readonly ImportColumn[];
  readonly steps: readonly ImportStep[];
  /** Rows with the same value in this column are one thing, stand together and are taken or refused together. */
  readonly group?: string;
  /** Rows may refer to rows above them, by this column. */
  readonly refersTo?: string;
  /** Rows of one transaction where each row takes its time; CHUNK_ROWS when not said. */
  readonly chunkRows?: number;
  readonly note: string;
}

const SOURCE_ID: ImportColumn = {
  name: 'sourceId',
  header: '来源编号',
  aliases: ['编号', '外部编号', '唯一编号'],
  en: 'Id in the system the file comes from; found again by it at the next import',
  required: true,
  reader: identifier,
};

/** Every kind there is, in the order in which they are imported. */
export const IMPORT_KINDS: readonly ImportKind[] = [
  {
    kind: 'units',
    name: '行政区划',
    en: 'Administrative units',
    chunkRows: 100,
    steps: [{ domain: 'organisation', stage: 'units' }],
    refersTo: 'parent',
    note: '上级可以写来源编号、本平台编号或名称，须写在下级之前。',
    columns: [
      SOURCE_ID,
      { name: 'name', header: '名称', en: 'Name', required: true, reader: words(100) },
      {
        name: 'type',
        header: '类型',
        aliases: ['区划类型'],
        en: 'Type: a name or code of administrativeUnitTypes',
        required: true,
        reader: words(32),
      },
      {
        name: 'parent',
        header: '上级',
        aliases: ['上级编号', '上级来源编号', '上级区划'],
        en: 'The unit above: source id, our id or name; empty for the top',
        reader: identifier,
      },
    ],
  },
  {
    kind: 'compounds',
    name: '小区',
    en: 'Compounds',
    chunkRows: 100,
    steps: [
      { domain: 'organisation', stage: 'unit-references', reads: true },
      { domain: 'property', stage: 'compounds' },
    ],
    note: '社区可以写来源编号、本平台编号或名称；跨社区的小区写多个，第一个为统计归属。',
    columns: [
      SOURCE_ID,
      { name: 'name', header: '小区名称', aliases: ['名称'], en: 'Name', required: true, reader: words(60) },
      {
        name: 'units',
        header: '社区',
        aliases: ['所在社区', '所属社区'],
        en: 'The communities it lies in, the first counts it',
        required: true,
        reader: references(5),
      },
      {
        name: 'type',
        header: '小区类型',
        en: 'Type',
        required: true,
        reader: choice({
          EXISTING_CIVIL_BUILDING: ['既有民用建筑', '既有住宅'],
          OLD_COMPOUND: ['老旧小区'],
        }),
      },
      {
        name: 'managed',
        header: '是否有物业管理',
        aliases: ['有无物业'],
        en: 'Whether it is managed',
        required: true,
        reader: yesNo,
      },
      {
        name: 'enclosure',
        header: '封闭情况',
        en: 'How far it is enclosed',
        required: true,
        reader: choice({ CLOSED: ['封闭'], SEMI_CLOSED: ['半封闭'], OPEN: ['开放', '未封闭'] }),
      },
      {
        name: 'floorArea',
        header: '建筑面积',
        en: 'Floor area',
        required: true,
        reader: squareMetres(0, 100_000_000),
      },
      { name: 'builtYear', header: '建成年份', en: 'Year it was built', reader: whole(1900, 2100) },
      { name: 'households', header: '户数', en: 'Households', reader: whole(0, 1_000_000) },
      {
        name: 'category',
        header: '小区类别',
        en: 'Class of the policy in force, such as CLASS_1',
        reader: words(32),
      },
      { name: 'renovated', header: '是否已改造', en: 'Whether it has been renovated', reader: yesNo },
      {
        name: 'threeNo',
        header: '是否三无小区',
        aliases: ['是否“三无”小区'],
        en: 'Without service, unit and security',
        reader: yesNo,
      },
      {
        name: 'affordableHousing',
        header: '是否保障房',
        en: 'Whether it has affordable housing',
        reader: yesNo,
      },
      {
        name: 'dangerousHousing',
        header: '是否危旧房',
        en: 'Whether it has dangerous housing',
        reader: yesNo,
      },
      { name: 'remark', header: '备注', en: 'Remark', reader: words(500) },
    ],
  },
  {
    kind: 'buildings',
    name: '楼栋',
    en: 'Buildings',
    chunkRows: 100,
    steps: [{ domain: 'property', stage: 'buildings' }],
    note: '小区写来源编号或本平台编号。',
    columns: [
      SOURCE_ID,
      {
        name: 'compound',
        header: '小区',
        aliases: ['小区编号', '所在小区'],
        en: 'Its compound: source id or our id',
        required: true,
        reader: identifier,
      },
      {
        name: 'name',
        header: '楼栋名称',
        aliases: ['楼号', '名称'],
        en: 'Name',
        required: true,
        reader: words(60),
      },
      { name: 'units', header: '单元数', en: 'Entrances', reader: whole(1, 99) },
      { name: 'floors', header: '层数', aliases: ['楼层数'], en: 'Floors', reader: whole(1, 199) },
    ],
  },
  {
    kind: 'houses',
    name: '房屋',
    en: 'Houses',
    steps: [{ domain: 'property', stage: 'houses' }],
    note: '楼栋写来源编号或本平台编号；房屋登记后不能换楼栋。',
    columns: [
      SOURCE_ID,
      {
        name: 'building',
        header: '楼栋',
        aliases: ['楼栋编号', '所在楼栋'],
        en: 'Its building: source id or our id',
        required: true,
        reader: identifier,
      },
      {
        name: 'unit',
        header: '单元',
        aliases: ['单元号'],
        en: 'Entrance; 0 when empty',
        reader: whole(0, 99),
      },
      {
        name: 'number',
        header: '房号',
        aliases: ['房间号', '室号'],
        en: 'Number',
        required: true,
        reader: words(20),
      },
      {
        name: 'area',
        header: '专有部分面积',
        aliases: ['面积', '建筑面积'],
        en: 'Exclusive area',
        required: true,
        reader: squareMetres(0.01, 100_000_000),
      },
      {
        name: 'use',
        header: '用途',
        en: 'What it is used for; RESIDENTIAL when empty',
        reader: choice({ RESIDENTIAL: ['住宅'], COMMERCIAL: ['商业', '商铺'], OTHER: ['其他'] }),
      },
      {
        name: 'households',
        header: '户数',
        en: 'Households; 1 for a home when empty',
        reader: whole(0, 999),
      },
    ],
  },
  {
    kind: 'owners',
    name: '业主',
    en: 'Owners',
    steps: [
      { domain: 'property', stage: 'owner-houses', reads: true },
      { domain: 'organisation', stage: 'persons', personal: true },
      { domain: 'property', stage: 'ownerships' },
    ],
    group: 'house',
    note: '每行一名业主；同一房屋的各行须相邻，即为该房屋现在的全部业主。份额均为空时等分，否则合计须为 1。身份证号相同的视为同一人；无身份证号时手机号与姓名均相同的视为同一人。',
    columns: [
      SOURCE_ID,
      {
        name: 'house',
        header: '房屋',
        aliases: ['房屋编号', '所有房屋'],
        en: 'The house: source id or our id',
        required: true,
        reader: identifier,
      },
      {
        name: 'name',
        header: '姓名',
        aliases: ['业主姓名'],
        en: 'Name',
        required: true,
        reader: words(64),
        personal: true,
      },
      {
        name: 'phone',
        header: '手机号',
        aliases: ['联系电话', '电话'],
        en: 'Telephone number',
        reader: phone,
        personal: true,
      },
      {
        name: 'idNumber',
        header: '身份证号',
        aliases: ['身份证', '证件号码'],
        en: 'Identity number',
        reader: idNumber,
        personal: true,
      },
      {
        name: 'share',
        header: '份额',
        aliases: ['产权份额'],
        en: 'Share; equal shares when all are empty',
        reader: share,
      },
      { name: 'since', header: '取得日期', en: 'Owner since', reader: day },
    ],
  },
  {
    kind: 'companies',
    name: '物业服务企业',
    en: 'Companies',
    chunkRows: 100,
    steps: [
      { domain: 'organisation', stage: 'unit-references', reads: true },
      { domain: 'property', stage: 'companies' },
    ],
    note: '注册地可以写区划的来源编号、本平台编号或名称；统一社会信用代码登记后不能更改。',
    columns: [
      SOURCE_ID,
      { name: 'name', header: '企业名称', aliases: ['名称'], en: 'Name', required: true, reader: words(80) },
      {
        name: 'uscc',
        header: '统一社会信用代码',
        aliases: ['信用代码'],
        en: 'Unified social credit code',
        required: true,
        reader: words(40),
      },
      {
        name: 'type',
        header: '类型',
        aliases: ['企业类型'],
        en: 'Type: a code or name of companyTypes',
        required: true,
        reader: words(64),
      },
      {
        name: 'units',
        header: '注册地',
        aliases: ['所在区划'],
        en: 'The unit it is registered at',
        required: true,
        reader: references(1),
      },
      {
        name: 'registeredOn',
        header: '注册日期',
        aliases: ['成立日期'],
        en: 'Day of its registration',
        required: true,
        reader: day,
      },
      { name: 'licence', header: '营业执照编号', en: 'Number of its licence', reader: words(60) },
    ],
  },
];

/** The kind of a name, or undefined. */
export function importKind(kind: string): ImportKind | undefined {
  return IMPORT_KINDS.find((each) => each.kind === kind);
}
