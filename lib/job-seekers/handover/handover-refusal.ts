import { z } from "zod";
import { profileProblems } from "../profile/check-profile";

const fields = z.array(z.string()).readonly();

/** Why one person is not taken over. Facts name fields and numbers, never what somebody is called. */
export const handoverRefusalSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("unreadable"), fields }),
  /** A new person of whom the named fields are missing. */
  z.object({ code: z.literal("incomplete"), fields }),
  z.object({ code: z.literal("site-unknown"), site: z.string() }),
  z.object({ code: z.literal("officer-unknown") }),
  z.object({ code: z.literal("place-unknown"), nearNames: z.array(z.string()).readonly() }),
  z.object({
    code: z.literal("contradicts"),
    problems: z.array(z.enum(profileProblems)).readonly(),
  }),
  /** Letters were read in the wrong encoding before: "MÃ¼ller". */
  z.object({ code: z.literal("garbled"), fields }),
  /** Somebody else's case, or of another site. */
  z.object({ code: z.literal("not-yours") }),
  /** Somebody who should be new has a number that is taken. */
  z.object({ code: z.literal("reference-taken") }),
  /** An earlier line of the same file has the reference. */
  z.object({ code: z.literal("duplicate"), firstLine: z.number().int() }),
  /** More or fewer fields than the heading has columns. */
  z.object({
    code: z.literal("columns-shifted"),
    expected: z.number().int(),
    found: z.number().int(),
  }),
]);
export type HandoverRefusal = Readonly<z.infer<typeof handoverRefusalSchema>>;
