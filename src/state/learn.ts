import { createDataState, type DataState } from './data.ts';
import type { DataPorts } from './data-ports.ts';
import type { GuideState } from './guide.ts';
import { createLedgerState, type LedgerState } from './ledger.ts';
import type { LedgerPorts } from './ledger-ports.ts';
import { createPlanState, type PlanState } from './plan.ts';
import type { SavedState } from './saved.ts';

export interface LearnPorts {
  ledger: LedgerPorts;
  data: DataPorts;
}

/** What learns with the reader: the ledger of postings read, the plan, and all that is kept. */
export interface LearnState {
  ledger: LedgerState;
  plan: PlanState;
  data: DataState;
}

/** Ledger, plan and data, current until `abort`. `ready` resolves when the ledger is known. */
export function createLearnState(
  ports: LearnPorts,
  guide: GuideState,
  saved: SavedState,
  abort: AbortSignal,
): { state: LearnState; ready: Promise<void> } {
  const ledger = createLedgerState(ports.ledger, guide, abort);
  return {
    state: { ledger: ledger.state, plan: createPlanState(guide, saved), data: createDataState(ports.data, guide) },
    ready: ledger.ready,
  };
}
