import { afterEach, expect, it } from "vitest";
import { makeInMemoryTextTranslations } from "@/lib/languages/translation/testing/in-memory-text-translations";
import { makeTranslateWaiting } from "@/lib/languages/translation/translate-waiting";
import {
  makeReportTranslation,
  makeViewTranslation,
} from "@/lib/languages/translation/view-translation";
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

const text = { html: "<p>Wir suchen 2 Köche ab 14,50 € pro Stunde.</p>", from: "de" } as const;

const setUp = async (behaviour: Behaviour, make = makeLibreTranslateTranslator) => {
  server = await startTranslationServer(behaviour);
  let time = new Date("2026-11-25T10:00:00Z").getTime();
  const translations = makeInMemoryTextTranslations();
  const translator = make({
    url: server.url,
    key: "key",
    timeoutMs: behaviour === "hangs" ? 100 : 20_000,
  });
  const parts = { translations, engine: translator.engine, now: () => new Date(time) };
  return {
    view: makeViewTranslation(parts),
    report: makeReportTranslation(parts),
    work: makeTranslateWaiting({
      ...parts,
      translator,
      glossaryFor: () => new Map([["Köche", "cooks"]]),
      sanitise: (html) => html,
    }),
    pass: (seconds: number) => void (time += seconds * 1_000),
  };
};

it.each([
  ["LibreTranslate", makeLibreTranslateTranslator],
  ["DeepL", makeDeepLTranslator],
])(
  "translates through %s once for all readers, terms of the vocabulary as they are",
  async (_name, make) => {
    const { view, work } = await setUp("translates", make);

    expect(await view(text, "en")).toEqual({ state: "waiting" });
    expect(await view(text, "en")).toEqual({ state: "waiting" });
    expect(await work()).toEqual({ shown: 1, withheld: 0, postponed: 0 });
    await work();

    expect(await view(text, "en")).toEqual({
      state: "shown",
      html: "<p>WIR SUCHEN 2 cooks AB 14,50 € PRO STUNDE.</p>",
    });
    expect(server?.asked).toHaveLength(1);
  },
);

it("translates nothing for crawlers, and shows them what there is", async () => {
  const { view, work } = await setUp("translates");

  expect(await view(text, "en", false)).toBeUndefined();
  expect(await work()).toEqual({ shown: 0, withheld: 0, postponed: 0 });
  await view(text, "en");
  await work();
  expect(await view(text, "en", false)).toMatchObject({ state: "shown" });
});

it("shows no translation that alters a number", async () => {
  const { view, work } = await setUp("alters");
  await view({ ...text, html: "<p>14,50 € pro Stunde</p>" }, "en");
  await work();

  expect(await view({ ...text, html: "<p>14,50 € pro Stunde</p>" }, "en")).toEqual({
    state: "withheld",
    reason: "facts-changed",
  });
});

it("leaves a busy service alone for as long as it wants", async () => {
  const { view, work, pass } = await setUp("too-many");
  await view(text, "en");
  await view(text, "pl");

  expect(await work()).toEqual({ shown: 0, withheld: 0, postponed: 1 });
  expect(server?.asked).toHaveLength(1);
  pass(6);
  await work();
  pass(2);
  await work();
  expect(await view(text, "en")).toEqual({ state: "waiting" });
});

it.each(["hangs", "cuts-off"] as const)(
  "gives a service up that %s, after five attempts",
  async (behaviour) => {
    const { view, work, pass } = await setUp(behaviour);
    await view(text, "en");
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await work();
      pass(7 * 3_600);
    }

    expect(await view(text, "en")).toMatchObject({ state: "withheld" });
    expect(await work()).toEqual({ shown: 0, withheld: 0, postponed: 0 });
  },
);

it("takes a translation out of sight that a reader calls wrong", async () => {
  const { view, work, report } = await setUp("translates");
  const plain = { html: "<p>Wir suchen Menschen.</p>", from: "nl" } as const;
  await view(plain, "en");
  await work();
  expect(await view(plain, "en")).toMatchObject({ state: "shown" });

  expect(await report(plain, "en")).toBe(true);

  expect(await view(plain, "en")).toEqual({ state: "reported" });
});
