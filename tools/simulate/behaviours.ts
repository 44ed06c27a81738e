import type { AnyBehaviour } from './behaviour.ts';
import { companyCredit } from './credit/company-credit.ts';
import { evaluations } from './evaluation/evaluations.ts';
import { appeals } from './grid/appeals.ts';
import { illegalMoves } from './grid/illegal-moves.ts';
import { committees } from './organisation/committees.ts';
import { partyOrganisations } from './organisation/party-organisations.ts';
import { persons } from './organisation/persons.ts';
import { accounts } from './platform/accounts.ts';
import { policyChoices } from './platform/policy-choices.ts';
import { contracts } from './property/contracts.ts';
import { ownership } from './property/ownership.ts';

/** Who lives in the simulated county; of two at the same moment the earlier one comes first. */
export const behaviours: readonly AnyBehaviour[] = [
  accounts,
  policyChoices,
  persons,
  ownership,
  committees,
  partyOrganisations,
  contracts,
  companyCredit,
  evaluations,
  appeals,
  illegalMoves,
];
