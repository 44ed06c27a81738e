import { hasRole, isSignedIn, open } from '@redgrid/access';
import { REGISTRARS } from '../place/registrars.roles.ts';

/** Who may touch projects. A field that is not named here is denied. */
export const projectShield = {
  Query: { project: isSignedIn },
  Mutation: { openProject: hasRole(...REGISTRARS), closeProject: hasRole(...REGISTRARS) },
  ProjectReceipt: { projectId: open, version: open, project: isSignedIn },
  Compound: { currentProject: isSignedIn, company: isSignedIn },
  Project: {
    id: open,
    state: isSignedIn,
    startedOn: isSignedIn,
    endedOn: isSignedIn,
    version: isSignedIn,
    compound: isSignedIn,
    company: isSignedIn,
    manager: isSignedIn,
  },
  ProjectConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  ProjectEdge: { cursor: open, node: open },
};
