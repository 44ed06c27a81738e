import { isSignedIn, open } from '@redgrid/access';

/** Who may read the code lists. A field that is not named here is denied. */
export const propertyCodeShield = {
  Query: { companyTypes: isSignedIn, contractClauses: isSignedIn, serviceGrades: isSignedIn },
  PropertyCode: { code: open, nameZh: open, nameEn: open },
};
