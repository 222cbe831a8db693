import { z } from "zod";
import type { Database } from "../client";

const rowsSchema = z.array(z.object({ dkz: z.string(), kldb: z.string(), label: z.string() }));
type Row = z.infer<typeof rowsSchema>[number];

/** Finds the code of a title in the imported register: by its name, or where its class has one title. */
export const loadRegisterTitles = async ({
  pool,
}: Pick<Database, "pool">): Promise<(kldb: string, label: string) => string | undefined> => {
  const { rows } = await pool.query("SELECT dkz, kldb, label FROM vocabulary_dkz ORDER BY dkz");
  const titles = new Map<string, Row[]>();
  for (const row of rowsSchema.parse(rows)) {
    titles.set(row.kldb, [...(titles.get(row.kldb) ?? []), row]);
  }
  return (kldb, label) => {
    const inClass = titles.get(kldb) ?? [];
    const named = inClass.find((row) => row.label.toLowerCase() === label.toLowerCase());
    return (named ?? (inClass.length === 1 ? inClass[0] : undefined))?.dkz;
  };
};
