import type { Role } from '@redgrid/access';

/** A role as lists show it. */
export interface RoleView {
  readonly id: Role;
}
