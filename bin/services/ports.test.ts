import net from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort, requireFreePort } from "@/bin/services/ports";

const occupy = async (port: number, host: string): Promise<void> => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  onTestFinished(() => void server.close());
};

describe("requireFreePort", () => {
  it("lets a free port pass", async () => {
    await expect(requireFreePort(await freePort(), "127.0.0.1")).resolves.toBeUndefined();
  });

  it("says in one sentence that a port is taken", async () => {
    const port = await freePort();
    await occupy(port, "127.0.0.1");

    const check = requireFreePort(port, "127.0.0.1");

    await expect(check).rejects.toThrow(`PORT: another program already listens on port ${port}.`);
  });

  it("says in one sentence that an address is not this machine's", async () => {
    const check = requireFreePort(await freePort(), "203.0.113.1");

    await expect(check).rejects.toThrow("HOST: this machine cannot listen on 203.0.113.1");
  });
});
