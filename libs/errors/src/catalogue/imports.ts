import type { Entry } from './entry.ts';

/** Codes of imports and exports: of whole files, and of single rows. */
export const importErrors = {
  IMPORT_KIND_UNKNOWN: { 'zh-CN': '没有这种导入类型。', en: 'There is no such kind of import.' },
  IMPORT_FILE_UNREADABLE: {
    'zh-CN': '文件无法作为表格读取，请检查格式、编码与大小。',
    en: 'The file cannot be read as a table: check its format, encoding and size.',
  },
  IMPORT_COLUMNS_MISSING: {
    'zh-CN': '表头缺少必需的列，或同一列出现两次。',
    en: 'The header lacks columns that are needed, or has one twice.',
  },
  IMPORT_TOO_MANY_ERRORS: {
    'zh-CN': '错误行过多，请检查是否选错了文件或导入类型。',
    en: 'Too many rows are wrong: this may be the wrong file or the wrong kind.',
  },
  IMPORT_INTERRUPTED: {
    'zh-CN': '任务执行中断，可在问题解决后继续。',
    en: 'The job was interrupted; it can be resumed when the trouble is over.',
  },
  IMPORT_VALUE_MISSING: { 'zh-CN': '此项必填。', en: 'This must be filled in.' },
  IMPORT_VALUE_INVALID: {
    'zh-CN': '内容不符合该列的格式。',
    en: 'This does not have the form of the column.',
  },
  IMPORT_VALUE_UNKNOWN: { 'zh-CN': '不是该列允许的取值。', en: 'This is none of the values of the column.' },
  IMPORT_VALUE_TOO_LONG: { 'zh-CN': '内容过长。', en: 'This is too long.' },
  IMPORT_VALUE_OUT_OF_RANGE: { 'zh-CN': '数值超出范围。', en: 'The number is out of range.' },
  IMPORT_ROW_MALFORMED: {
    'zh-CN': '该行无法解析，请检查引号与分隔符。',
    en: 'The row cannot be parsed: check quotes and separators.',
  },
  IMPORT_SOURCE_ID_TWICE: {
    'zh-CN': '来源编号在文件中已出现过。',
    en: 'The source id has been in this file before.',
  },
  IMPORT_REFERENCE_UNKNOWN: {
    'zh-CN': '引用的记录不存在，或不在您的管辖范围内；请先导入被引用的记录。',
    en: 'There is no such record within your jurisdiction; import what is referred to first.',
  },
  IMPORT_REFERENCE_AMBIGUOUS: {
    'zh-CN': '引用的名称对应多条记录，请改用编号。',
    en: 'Several records have this name; refer to one by its id.',
  },
  IMPORT_FIELD_FIXED: {
    'zh-CN': '该项登记后不能通过导入修改。',
    en: 'This cannot be changed by an import once it is registered.',
  },
  IMPORT_GROUP_REFUSED: {
    'zh-CN': '同一房屋的其他行有误，须一并更正后重新导入。',
    en: 'Another row of the same house is wrong; correct them together.',
  },
  IMPORT_GROUP_SCATTERED: {
    'zh-CN': '同一房屋的各行必须相邻。',
    en: 'The rows of one house must stand together.',
  },
  IMPORT_PERSON_DIFFERS: {
    'zh-CN': '该身份证号已登记在另一姓名下，请核实。',
    en: 'This identity number is registered under another name; please check.',
  },
  EXPORT_LIST_UNKNOWN: { 'zh-CN': '没有可供导出的此列表。', en: 'There is no such list to export.' },
  EXPORT_COLUMN_UNKNOWN: { 'zh-CN': '该列表没有此列。', en: 'The list has no such column.' },
  EXPORT_ARGUMENTS_INVALID: {
    'zh-CN': '导出列表的筛选条件不符合接口定义。',
    en: 'The filters do not fit the list.',
  },
} as const satisfies Record<string, Entry>;
