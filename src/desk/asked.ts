import type { Verdict } from "../ledger/shapes.ts";

/** What a person asks to have decided. `who` and `why` are always told. */
export interface Asked {
  readonly verdict: Verdict;
  readonly on: string;
  readonly with?: readonly string[];
  readonly change?: Readonly<Record<string, unknown>> | null;
  readonly who: string;
  readonly why: string;
}
