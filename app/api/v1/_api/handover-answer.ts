import { z } from "zod";
import type { HandoverRefusal } from "@/lib/job-seekers/handover/handover-refusal";
import type { Received } from "@/lib/job-seekers/handover/receive-people";
import { type ParameterFault, problem } from "./problem";

/** What became of one person. */
export const handedOverSchema = z.object({
  reference: z.string(),
  outcome: z.enum(["created", "changed", "unchanged"]),
  /** Words no occupation or skill was sure for. */
  notUnderstood: z.array(z.string()),
});

const CREATED = 201;
const DONE = 200;

export const handedOverAnswer = (
  reference: string,
  { outcome, notUnderstood }: Received,
): Response =>
  Response.json(
    { reference, outcome, notUnderstood },
    {
      status: outcome === "created" ? CREATED : DONE,
      headers: { "cache-control": "no-store" },
    },
  );

export const refusedHandover = (refusal: HandoverRefusal): Response =>
  problem(422, `The person was not taken over: ${refusal.code}.`, faultsOf(refusal));

const faultsOf = (refusal: HandoverRefusal): readonly ParameterFault[] => {
  if ("fields" in refusal) {
    return refusal.fields.map((field) => ({ field, reason: refusal.code }));
  }
  if ("site" in refusal) return [{ field: "site", reason: "There is no such site." }];
  if ("nearNames" in refusal) {
    return [{ field: "place", reason: `No such place.${nearNames(refusal.nearNames)}` }];
  }
  if ("problems" in refusal) {
    return refusal.problems.map((reason) => ({ field: "record", reason }));
  }
  const field = refusal.code === "officer-unknown" ? "officers" : "reference";
  return [{ field, reason: refusal.code }];
};

const nearNames = (names: readonly string[]): string =>
  names.length === 0 ? "" : ` Near names: ${names.join(", ")}.`;
