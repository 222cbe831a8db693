import { z } from "zod";
import { type RegisterTitle, titleCodeAmong } from "@/lib/exchange/formats/register-title";
import type { Database } from "../client";

const rowsSchema = z.array(z.object({ dkz: z.string(), kldb: z.string(), label: z.string() }));

/** Finds the code of an occupation in the imported register, by its class and the names it has. */
export type FindTitleCode = (kldb: string, names: readonly string[]) => string | undefined;

/** Undefined where no register was imported. */
export const loadRegisterTitles = async ({
  pool,
}: Pick<Database, "pool">): Promise<FindTitleCode | undefined> => {
  const { rows } = await pool.query("SELECT dkz, kldb, label FROM vocabulary_dkz ORDER BY dkz");
  if (rows.length === 0) return undefined;
  const titles = new Map<string, RegisterTitle[]>();
  for (const { kldb, ...title } of rowsSchema.parse(rows)) {
    titles.set(kldb, [...(titles.get(kldb) ?? []), title]);
  }
  return (kldb, names) => titleCodeAmong(titles.get(kldb) ?? [], names);
};
