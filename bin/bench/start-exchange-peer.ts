import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { checkout, inCheckout } from "@/bin/services/paths";
import { type PeerAnswer, peerAnswerSchema, type PeerCommand } from "./exchange-material";

/** The sending Kreis in a process of its own. */
export type ExchangePeer = {
  readonly ready: PeerAnswer;
  readonly tell: (command: PeerCommand) => Promise<PeerAnswer>;
  readonly stop: () => Promise<void>;
};

export const startExchangePeer = async (port: number): Promise<ExchangePeer> => {
  const child = spawn(process.execPath, ["--import", "tsx", "bin/bench/exchange-peer.ts"], {
    cwd: checkout,
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      BASE_URL: `http://localhost:${port}`,
      EXCHANGE_LOOPBACK: "on",
      OPERATOR_FILE: inCheckout("lib", "operator", "configurations", "kreis-dueren.json"),
    },
  });
  const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<PeerAnswer> => {
    const { done, value } = await lines.next();
    if (done) throw new Error("The sending side has ended");
    return peerAnswerSchema.parse(JSON.parse(value));
  };
  return {
    ready: await hear(),
    tell: (command) => {
      child.stdin.write(`${JSON.stringify(command)}\n`);
      return hear();
    },
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
};
