import type { AccountId } from "@/lib/accounts/account";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import type { ProjectId, Statement } from "./statement";

/** Through whom a statement came to be here. Accounts never leave the portal. */
export type Written =
  { readonly by: AccountId } | { readonly from: KreisAgs } | { readonly by?: undefined };

export type Kept<Value> = {
  readonly keep: readonly Statement[];
  readonly written: Written;
  readonly value: Value;
};

/** Everything that was said of staffing projects; nothing is overwritten. */
export type StatementStore = {
  /** The newest statement of each writer, of all projects. */
  readonly current: () => Promise<readonly Statement[]>;
  /** Everything ever said of one project, in the order in which it came to be here. */
  readonly history: (id: ProjectId) => Promise<readonly Statement[]>;
  /** Decides on what is current, one after the other, and keeps what comes of it. */
  readonly change: <Value>(work: (current: readonly Statement[]) => Kept<Value>) => Promise<Value>;
};
