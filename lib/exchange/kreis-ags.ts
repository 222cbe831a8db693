import { z } from "zod";

/** Official key of a Kreis, five digits: who it is in the exchange. */
export const kreisAgsSchema = z
  .string()
  .regex(/^\d{5}$/)
  .brand<"KreisAgs">();
export type KreisAgs = z.infer<typeof kreisAgsSchema>;
