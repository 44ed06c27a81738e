import { Role } from '@redgrid/access';

/** Who seats a committee, at the compound's place: the street leads, the community party organisation helps. */
export const SEATERS = [Role.Street, Role.CommunityParty] as const;
