import { type BeginBatch, makeBeginBatch, type Projection } from "../begin-batch";

type ProjectNow = (limit: number) => Promise<Projection | { readonly kind: "nothing-due" }>;

/** One batch from its beginning to its end. */
export const makeProjectNow = (...dependencies: Parameters<typeof makeBeginBatch>): ProjectNow => {
  const beginBatch: BeginBatch = makeBeginBatch(...dependencies);
  return async (limit) => (await beginBatch(limit))?.end() ?? { kind: "nothing-due" };
};
