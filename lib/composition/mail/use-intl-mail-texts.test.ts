import { expect, it } from "vitest";
import { UnknownTemplate } from "@/lib/mail/mail-texts";
import { makeUseIntlMailTexts } from "./use-intl-mail-texts";

const values = { portal: "Stellenportal", link: "https://portal.example/de" };
const texts = makeUseIntlMailTexts("de");

it("words a template in the language asked for", () => {
  expect(texts({ locale: "en", template: "test", values })).toMatchObject({
    locale: "en",
    subject: "Test message from Stellenportal",
  });
});

it.each(["sv", "", "constructor"])("falls back to the operator's language for %j", (locale) => {
  expect(texts({ locale, template: "test", values })).toMatchObject({
    locale: "de",
    subject: "Testnachricht von Stellenportal",
  });
});

it("takes braces and tags in values as plain characters", () => {
  const name = "{link} <b>'{'</b>";

  expect(
    texts({ locale: "de", template: "test", values: { ...values, portal: name } }).subject,
  ).toBe(`Testnachricht von ${name}`);
});

it.each(["no-such-template", "constructor", "__proto__"])("knows no template %j", (template) => {
  expect(() => texts({ locale: "de", template, values })).toThrow(UnknownTemplate);
});

it("says which template lacks a value, and no value", () => {
  expect(() => texts({ locale: "de", template: "test", values: { link: "secret" } })).toThrow(
    /^test \(FORMATTING_ERROR\)$/,
  );
});
