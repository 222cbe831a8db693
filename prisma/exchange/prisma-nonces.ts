import type { Nonces } from "@/lib/exchange/nonces";
import type { Database } from "../client";

/** Nonces in PostgreSQL: all processes of a portal remember the same ones. */
export const makePrismaNonces = ({ pool }: Pick<Database, "pool">): Nonces => ({
  isFresh: async (nonce, rememberUntil) => {
    // What is forgotten was signed so long ago that it is refused for its age.
    await pool.query("DELETE FROM exchange_nonce WHERE expires_at < now() - interval '1 day'");
    const { rowCount } = await pool.query(
      "INSERT INTO exchange_nonce (nonce, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [nonce, rememberUntil],
    );
    return rowCount === 1;
  },
});
