import type { IncomingMessage } from "node:http";

export const findFault: (
  request: Pick<IncomingMessage, "method" | "url" | "headers">,
) => 400 | 403 | 405 | undefined;
