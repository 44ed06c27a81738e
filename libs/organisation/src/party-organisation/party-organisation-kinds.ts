/** What a party organisation can be founded at (依托单位); the code decides by it where the organisation lies. */
export type HostType = 'UNIT' | 'GRID' | 'COMPOUND' | 'COMPANY' | 'COMMITTEE';

/** A kind of party organisation (党组织类型). */
export interface PartyOrganisationKind {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly hostTypes: HostType[];
}

const kind = (
  code: string,
  name: string,
  nameEn: string,
  ...hostTypes: HostType[]
): PartyOrganisationKind => ({
  code,
  name,
  nameEn,
  hostTypes,
});

/** The kinds the documents name. Which stands below which is a matter of the policy pack, not of this list. */
export const PARTY_ORGANISATION_KINDS: readonly PartyOrganisationKind[] = [
  kind('CITY', '市委', 'City party committee', 'UNIT'),
  kind('COUNTY', '区县委', 'District or county party committee', 'UNIT'),
  kind('STREET', '街道党工委、乡镇党委', 'Street or township party committee', 'UNIT'),
  kind('COMMUNITY', '社区党组织', 'Community party organisation', 'UNIT'),
  kind('GRID', '网格党支部', 'Grid branch', 'GRID', 'UNIT'),
  kind('GRID_GENERAL_BRANCH', '网格党总支', 'Grid general branch', 'GRID', 'UNIT'),
  kind('GRID_BRANCH', '网格（小区）党支部', 'Grid or compound branch', 'GRID', 'COMPOUND', 'UNIT'),
  kind('COMPOUND', '小区党支部', 'Compound branch', 'COMPOUND'),
  kind('COMPOUND_BRANCH', '小区党支部（网格党总支下设）', 'Compound branch below a grid', 'COMPOUND'),
  kind('BUILDING_GROUP', '楼院党小组', 'Building or yard group', 'COMPOUND'),
  kind('PARTY_HOUSEHOLD', '党员中心户', 'Central household', 'COMPOUND'),
  kind('CITY_INDUSTRY', '市物业行业党组织', 'City industry party organisation', 'UNIT'),
  kind('DISTRICT_INDUSTRY', '区物业行业党组织', 'District industry party organisation', 'UNIT'),
  kind('COMPANY', '物业企业党组织', 'Company party organisation', 'COMPANY'),
  kind(
    'GRID_PROJECT',
    '网格（小区）物业服务项目党组织',
    'Service project party organisation',
    'COMPOUND',
    'GRID',
  ),
  kind('OWNERS_COMMITTEE', '业委会党组织', "Owners' committee party organisation", 'COMMITTEE', 'COMPOUND'),
];

/** The kind of a code, or undefined. */
export function kindOf(code: string): PartyOrganisationKind | undefined {
  return PARTY_ORGANISATION_KINDS.find((each) => each.code === code);
}
