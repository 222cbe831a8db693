import net from "node:net";

/** The status of the answer; "closed" where the connection ended without one. */
export type Outcome = number | "closed" | "silent";

const PATIENCE_MS = 20_000;

/** Sends bytes as they are, which no client of HTTP would, and reads the first line of the answer. */
export const sendRaw = (host: string, port: number, bytes: Buffer): Promise<Outcome> =>
  new Promise((resolve) => {
    let heard = "";
    const socket = net.connect(port, host, () => socket.write(bytes));
    const end = (outcome: Outcome): void => {
      socket.destroy();
      resolve(outcome);
    };
    socket.setTimeout(PATIENCE_MS, () => end("silent"));
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(heard)?.[1];
      if (status !== undefined && status !== "100") end(Number(status));
    });
    socket.on("error", () => end("closed"));
    socket.on("close", () => end("closed"));
  });
