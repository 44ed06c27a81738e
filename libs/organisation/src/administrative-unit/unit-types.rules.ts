/** The levels of administrative units (行政层级); grids, compounds and buildings below them belong to other domains. */
export const LEVELS = [
  { code: 'CITY', name: '市', nameEn: 'City' },
  { code: 'COUNTY', name: '区县', nameEn: 'District or county' },
  { code: 'STREET', name: '街道、乡镇', nameEn: 'Street or township' },
  { code: 'COMMUNITY', name: '社区、村', nameEn: 'Community or village' },
] as const;
export type UnitLevelCode = (typeof LEVELS)[number]['code'];

/** The columns that name the units a row lies in, from the top down, level by level. */
export const UNIT_COLUMNS = ['cityId', 'countyId', 'streetId', 'communityId'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** A kind of unit within its level (区划类型). */
export interface UnitType {
  readonly code: string;
  readonly level: UnitLevelCode;
  readonly name: string;
  readonly nameEn: string;
}

/** The kinds the documents name, and those their cities have; a development zone stands at district level. */
export const UNIT_TYPES: readonly UnitType[] = [
  { code: 'PREFECTURE_CITY', level: 'CITY', name: '地级市', nameEn: 'Prefecture-level city' },
  { code: 'COUNTY', level: 'COUNTY', name: '县', nameEn: 'County' },
  { code: 'DISTRICT', level: 'COUNTY', name: '区', nameEn: 'District' },
  { code: 'COUNTY_CITY', level: 'COUNTY', name: '县级市', nameEn: 'County-level city' },
  { code: 'BANNER', level: 'COUNTY', name: '旗', nameEn: 'Banner' },
  { code: 'DEVELOPMENT_ZONE', level: 'COUNTY', name: '开发区', nameEn: 'Development zone' },
  { code: 'STREET', level: 'STREET', name: '街道', nameEn: 'Street' },
  { code: 'TOWN', level: 'STREET', name: '镇', nameEn: 'Town' },
  { code: 'TOWNSHIP', level: 'STREET', name: '乡', nameEn: 'Township' },
  { code: 'COMMUNITY', level: 'COMMUNITY', name: '社区', nameEn: 'Community' },
  { code: 'VILLAGE', level: 'COMMUNITY', name: '村', nameEn: 'Village' },
  { code: 'GACHA', level: 'COMMUNITY', name: '嘎查村', nameEn: 'Gacha village' },
];

/** The kind of a code, or undefined. */
export function unitType(code: string): UnitType | undefined {
  return UNIT_TYPES.find((type) => type.code === code);
}

/** The kind a name ends with (`东鲁村`), else the usual one of the level. */
export function typeOfName(level: UnitLevelCode, name: string): UnitType {
  const ofLevel = UNIT_TYPES.filter((type) => type.level === level);
  const fitting = ofLevel.filter((type) => name.endsWith(type.name));
  const [longest = ofLevel[0]] = fitting.toSorted((a, b) => b.name.length - a.name.length);
  if (!longest) throw new RangeError(`No unit type of level ${level}`);
  return longest;
}
