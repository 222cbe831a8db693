import { afterEach, describe, expect, it } from "vitest";
import { refused } from "@/lib/shared/result";
import { makeDeepLTranslator } from "./deepl-translator";
import { makeLibreTranslateTranslator } from "./libretranslate-translator";
import {
  type Behaviour,
  startTranslationServer,
  type TranslationServer,
} from "./testing/translation-server";

let server: TranslationServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const task = { html: "<p>Wir suchen 2 Köche.</p>", from: "de", to: "en" } as const;

describe.each([
  ["LibreTranslate", makeLibreTranslateTranslator],
  ["DeepL", makeDeepLTranslator],
])("the translator for %s", (_name, make) => {
  const translateWith = async (behaviour: Behaviour) => {
    server = await startTranslationServer(behaviour);
    return make({
      url: server.url,
      key: "secret",
      timeoutMs: behaviour === "hangs" ? 100 : 20_000,
    }).translate(task);
  };

  it("hands over the text with its tags and takes the translation", async () => {
    expect(await translateWith("translates")).toEqual({
      ok: true,
      value: "<p>WIR SUCHEN 2 KÖCHE.</p>",
    });
  });

  it("sends its key and the languages", async () => {
    await translateWith("translates");

    const [asked] = server?.asked ?? [];
    expect(asked?.key).toContain("secret");
    expect(JSON.stringify(asked?.body).toLowerCase()).toContain('"de"');
  });

  it.each([
    ["hangs", { code: "timed-out" }],
    ["too-many", { code: "busy", retryAfterSeconds: 7 }],
    ["cuts-off", { code: "bad-answer" }],
    ["refuses-key", { code: "not-allowed", status: 403 }],
  ] as const)("says what is wrong with a service that %s", async (behaviour, refusal) => {
    expect(await translateWith(behaviour)).toEqual(refused(refusal));
  });

  it("says that nothing answers", async () => {
    const url = "http://127.0.0.1:9";

    expect(await make({ url, key: "", timeoutMs: 20_000 }).translate(task)).toMatchObject({
      ok: false,
    });
  });
});
