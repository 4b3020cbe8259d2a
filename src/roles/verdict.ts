import type { Role } from '../model/role.js';

/** What a block was taken for, and the rule that said so. */
export interface Verdict {
  readonly role: Role;
  /** The id of the rule or phrase; see docs/rules.md. */
  readonly rule: string;
}
