/** Compounds with what six domains know of them: the page P01 and P02 measure. */
export const PAGE = `query Page($first: Int!) {
  compounds(first: $first) {
    nodes {
      id name managed
      ownersCommittee { id number termEndsOn memberCount }
      company { id name creditGrade { grade score } }
      contract { id state endsOn grade }
      openAppealCount
      openAppeals(first: 3) { nodes { id state reportedAt } }
      latestEvaluation { id score stars }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** One compound with its company. */
export const ONE = `query One($id: ID!) {
  compound(id: $id) { id name type managed floorArea households registeredAt version company { id name } }
}`;

/** Appeals of one state, the newest first. */
export const APPEALS = `query Appeals($first: Int!, $after: String, $filter: GridAppealFilterInput) {
  appeals(first: $first, after: $after, filter: $filter) {
    nodes { id state level reportedAt text }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same list, only its size. */
export const APPEAL_COUNT = `query Count($filter: GridAppealFilterInput) {
  appeals(first: 0, filter: $filter) { totalCount { value atLeast } }
}`;

/** Where the next page begins, and nothing else. */
export const APPEAL_CURSOR = `query Cursor($first: Int!, $after: String, $filter: GridAppealFilterInput) {
  appeals(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } }
}`;

/** An appeal is reported by the hotline. */
export const REPORT = `mutation Report($key: ID!, $input: GridReportAppealInput!) {
  reportAppeal(key: $key, input: $input) { appealId trackingCode }
}`;

/** What the hotline reports. */
export const REPORTED = {
  compoundId: 'demo-compound-01',
  channel: 'HOTLINE_12345',
  text: '压测诉求：楼道照明不亮',
  categoryCode: 'LITTERING',
} as const;

/** Accounts of the demonstration county. */
export const CITY_ACCOUNT = 'demo-account-city-housing';
export const COUNTY_ACCOUNT = 'demo-account-county-housing';
export const HOTLINE_ACCOUNT = 'demo-account-hotline';
export const ACCOUNTS = [CITY_ACCOUNT, COUNTY_ACCOUNT, HOTLINE_ACCOUNT];
