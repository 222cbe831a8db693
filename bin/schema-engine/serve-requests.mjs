import readline from "node:readline";

const requestFailed = 4466;
/** Ids of our own requests; far from those that the command line gives its own. */
let nextId = 100_000;

/**
 * Answers JSON-RPC requests, one line each, in the order they come, until stdin ends.
 * @param {(method: string, params: unknown) => Promise<any>} handle
 */
export const serveRequests = async (handle) => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (method) send({ id, ...(await answer(handle, method, params)) });
  }
};

const answer = async (handle, method, params) => {
  try {
    const result = (await handle(method, params)) ?? {};
    return { result: method === "diff" ? printed(result) : result };
  } catch (error) {
    return { error: toRpcError(error) };
  }
};

// The native engine does not return a diff's text, it asks the command line to print it.
const printed = (result) => {
  if (result.stdout == null) return result;
  send({ id: nextId++, method: "print", params: { content: result.stdout } });
  return { ...result, stdout: null };
};

const toRpcError = (error) => ({
  code: requestFailed,
  message: "An error happened. Check the data field for details.",
  data: {
    message: error.message ?? String(error),
    error_code: error.code,
    is_panic: error.name === "RuntimeError",
    meta: error.meta,
  },
});

const send = (message) => {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
};
