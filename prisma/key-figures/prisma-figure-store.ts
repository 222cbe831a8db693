import { z } from "zod";
import type { FigureStore, SignedFigures } from "@/lib/key-figures/figure-store";
import { monthFiguresSchema } from "@/lib/key-figures/month-figures";
import type { Database } from "../client";
import { toStorableJson } from "../storable-text";

/** Figures of all Kreise in PostgreSQL. */
export const makePrismaFigureStore = ({ pool }: Pick<Database, "pool">): FigureStore => ({
  list: async () => {
    const { rows } = await pool.query(
      `SELECT content AS figures, key_id AS "keyId", signature FROM key_figure_month
       ORDER BY month DESC, kreis DESC`,
    );
    return rowsSchema.parse(rows);
  },
  has: async (kreis, month) => {
    const { rowCount } = await pool.query(
      "SELECT FROM key_figure_month WHERE kreis = $1 AND month = $2",
      [kreis, month],
    );
    return rowCount === 1;
  },
  keep: async (signed) => {
    const { rowCount } = await pool.query(insertFigures, [toStorableJson(signed.map(toRow))]);
    return rowCount ?? 0;
  },
});

const rowsSchema = z.array(
  z.object({ figures: monthFiguresSchema, keyId: z.string(), signature: z.string() }),
);

const toRow = ({ figures, keyId, signature }: SignedFigures) => ({
  ...{ kreis: figures.kreis, month: figures.month, content: figures },
  ...{ key_id: keyId, signature },
});

const insertFigures = `
  INSERT INTO key_figure_month (kreis, month, content, key_id, signature, kept_at)
  SELECT kreis, month, content, key_id, signature, now() FROM jsonb_to_recordset($1::jsonb) AS given (
    kreis text, month text, content jsonb, key_id text, signature text)
  ON CONFLICT DO NOTHING`;
