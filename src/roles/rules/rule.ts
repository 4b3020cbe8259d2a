import type { Role } from '../../model/role.js';
import type { BlockView } from '../block-view.js';
import type { Verdict } from '../verdict.js';

/** A sentence about news pages. The rules stand in one order; the first that answers decides. */
export interface Rule {
  readonly id: string;
  /** What it says, and where a gap is accepted, for docs/rules.md. */
  readonly meaning: string;
  /** The role of the block; null where the rule has nothing to say. A verdict where another rule's id is the better name. */
  readonly label: (view: BlockView) => Role | Verdict | null;
}
