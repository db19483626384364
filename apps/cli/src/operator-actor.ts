import type { Actor } from '@core/access';

/** Whoever may run commands on the machine may do everything; the ledger says it was the operator. */
export const OPERATOR_ACTOR: Actor = { id: 'operator', name: 'Operator', kind: 'bootstrap', grants: [] };
