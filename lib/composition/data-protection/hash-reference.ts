import { createHmac } from "node:crypto";
import { readEnvironment } from "../env";

// References are short and regular: without the key anybody could try them all.
export const hashReference = (reference: string): string =>
  createHmac("sha256", readEnvironment().DATA_KEY)
    .update(`deleted-file:${reference}`)
    .digest("hex");
