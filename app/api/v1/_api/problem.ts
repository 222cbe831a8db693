import type { z } from "zod";

/** A parameter that could not be used, and why. */
export type ParameterFault = { readonly field: string; readonly reason: string };

type ProblemStatus = 400 | 401 | 403 | 404 | 410 | 413 | 415 | 422 | 429 | 503;

/** An error as RFC 9457 describes it. */
export const problem = (
  status: ProblemStatus,
  title: string,
  faults: readonly ParameterFault[] = [],
): Response =>
  Response.json(
    { type: "about:blank", title, status, ...(faults.length > 0 ? { errors: faults } : {}) },
    { status, headers: { "content-type": "application/problem+json" } },
  );

export const badParameters = (error: z.ZodError): Response =>
  problem(400, "Some parameters are not valid.", faultsOf(error));

const faultsOf = (error: z.ZodError): readonly ParameterFault[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, reason: "There is no such parameter." }))
      : [{ field: issue.path.join("."), reason: issue.message }],
  );
