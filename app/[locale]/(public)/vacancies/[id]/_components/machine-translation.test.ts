import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadMessages } from "@/app/_i18n/load-messages";
import type { KeptTranslation } from "@/lib/languages/translation/text-translations";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { MachineTranslation } from "./machine-translation";

const id = vacancyIdSchema.parse("6a1f6e0e-3c5e-4a53-9a8c-2f8f3f0f7b11");

const shownFor = async (translation: KeptTranslation | undefined): Promise<string> =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: "bg",
      messages: await loadMessages("bg"),
      timeZone: "Europe/Berlin",
      children: createElement(MachineTranslation, { id, translation }),
    }),
  );

it("a translation is shown as a machine's, in its language, with the way to call it wrong", async () => {
  const html = await shownFor({ state: "shown", html: "<p>Търсим двама заварчици.</p>" });

  expect(html).toContain("Този текст е преведен от компютър.");
  expect(html).toContain('<div class="rich-text" lang="bg"><p>Търсим двама заварчици.</p></div>');
  expect(html).toContain(`href="/bg/vacancies/${id}/translation"`);
});

it.each([
  ["ordered", { state: "waiting" }, "Преводът е поръчан."],
  ["reported", { state: "reported" }, "Благодарим за сигнала."],
  ["altered", { state: "withheld", reason: "facts-changed" }, "не съвпадат с оригинала"],
  ["cut off", { state: "withheld", reason: "incomplete" }, "не съвпадат с оригинала"],
  ["failed", { state: "withheld", reason: "timed-out" }, "в момента няма машинен превод"],
  ["judged wrong", { state: "withheld", reason: "called-wrong" }, "няма машинен превод"],
] as const)("one that is %s is not shown, and the page says so", async (_, translation, words) => {
  const html = await shownFor(translation);

  expect(html).toContain(words);
  expect(html).not.toContain("rich-text");
  expect(html).not.toContain("<a ");
});

it("nothing stands where no machine is set up", async () => {
  expect(await shownFor(undefined)).toBe("");
});
