import net from "node:net";
import { errorCode, SolvableProblem } from "@/bin/services/solvable-problem";

/** A port of this machine that nobody listens on right now. */
export const freePort = async (): Promise<number> => {
  const server = await listen(0, "127.0.0.1");
  const address = server.address();
  await close(server);
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
};

/** Throws one clear sentence when the portal cannot listen on this port and host. */
export const requireFreePort = async (port: number, host: string): Promise<void> => {
  await tryToListen(port, host);
  // Browsers that are sent to "localhost" may try ::1 first and would meet the other program there.
  if (host === "127.0.0.1") await tryToListen(port, "::1", ["EADDRINUSE"]);
};

const tryToListen = async (
  port: number,
  host: string,
  fatal?: readonly string[],
): Promise<void> => {
  try {
    await close(await listen(port, host));
  } catch (error) {
    const code = errorCode(error);
    if (fatal && !fatal.includes(code)) return;
    throw new SolvableProblem(explain(code, port, host), { cause: error });
  }
};

const explain = (code: string, port: number, host: string): string => {
  if (code === "EADDRINUSE") {
    return `PORT: another program already listens on port ${port}. Stop it or choose another port, as in PORT=${port + 1}.`;
  }
  if (code === "EACCES")
    return `PORT: this user may not listen on port ${port}. Choose one above 1023.`;
  return `HOST: this machine cannot listen on ${host} (${code}).`;
};

const listen = (port: number, host: string): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });

const close = (server: net.Server): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()));
