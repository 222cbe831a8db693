import type pg from "pg";
import type { AccountId } from "@/lib/accounts/account";

/** Tells the history of changes who acts, until the transaction ends. */
export const inNameOf = async (
  client: Pick<pg.PoolClient, "query">,
  actorId: AccountId,
): Promise<void> => {
  await client.query("SELECT set_config('portal.actor_id', $1, TRUE)", [actorId]);
};
