import http from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { type FetchLimits, makeFilteringWebFetcher } from "./filtering-web-fetcher";

const serve = async (listener: http.RequestListener): Promise<string> => {
  const server = http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
};

/** Only here does a loopback server stand for a public one. */
const fetcher = (limits: Partial<FetchLimits> = {}) =>
  makeFilteringWebFetcher({ allowedAddresses: ["127.0.0.1"], ...limits });

const refusalCode = async (url: string, limits?: Partial<FetchLimits>): Promise<string> => {
  const answer = await fetcher(limits).get(url);
  return answer.ok ? "no refusal" : answer.refusal.code;
};

describe("the web fetcher", () => {
  it("reads a packed answer", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/xml" });
      response.end(gzipSync("<jobs/>"));
    });

    const answer = await fetcher().get(url);

    expect(answer).toMatchObject({ ok: true, value: { status: 200, contentType: "text/xml" } });
    expect(answer.ok ? Buffer.from(answer.value.body).toString() : "").toBe("<jobs/>");
  });

  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[ff02::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "https://[::1]/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "data:text/plain,x",
    "http://user:word@example.org/",
    "no address",
  ])("never goes to %s", async (url) => {
    expect(await makeFilteringWebFetcher().get(url)).toEqual({
      ok: false,
      refusal: { code: "address-not-allowed" },
    });
  });

  it.each(["http://10.0.0.1/", "http://[::1]/", "file:///etc/passwd", "http://"])(
    "does not follow a redirect to %s",
    async (location) => {
      const url = await serve((_request, response) => response.writeHead(302, { location }).end());

      expect(await refusalCode(url)).toBe("address-not-allowed");
    },
  );

  it("follows three redirects and no fourth", async () => {
    const url = await serve(({ url: path = "" }, response) => {
      const left = Number(path.slice(1));
      if (left === 0) response.end("here");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });

    expect(await refusalCode(`${url}/3`)).toBe("no refusal");
    expect(await refusalCode(`${url}/4`)).toBe("too-many-redirects");
  });

  it("stops at a body that is too large, whatever was announced", async () => {
    const url = await serve((_request, response) => response.end("x".repeat(2_000)));

    expect(await refusalCode(url, { maxBytes: 1_000 })).toBe("too-large");
  });

  it("stops unpacking a bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });

    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalCode(url, { maxBytes: 1_000_000 })).toBe("too-large");
  });

  it.each(["gzip", "br", "zstd"])("says that a broken %s body is unreadable", async (encoding) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end("not packed at all");
    });

    expect(await refusalCode(url)).toBe("unreadable");
  });

  it("gives up on a server that never ends", async () => {
    const url = await serve((_request, response) => void response.write("…"));

    expect(await refusalCode(url, { timeoutMs: 200 })).toBe("too-slow");
  });
});
