import { z } from "zod";
import type { TextTranslator } from "@/lib/languages/translation/text-translator";
import { makeHttpTranslator } from "./http-translator";
import { type TranslatorAccess, USUAL_TIMEOUT_MS } from "./libretranslate-translator";

/** The API wants a variant for these targets. */
const variants: Readonly<Record<string, string>> = { en: "EN-GB" };

/** Speaks the API of DeepL: `POST /v2/translate`. */
export const makeDeepLTranslator = ({
  url,
  key = "",
  timeoutMs = USUAL_TIMEOUT_MS,
}: TranslatorAccess): TextTranslator =>
  makeHttpTranslator({
    engine: "deepl",
    url: `${url.replace(/\/$/, "")}/v2/translate`,
    headers: { authorization: `DeepL-Auth-Key ${key}` },
    timeoutMs,
    bodyOf: ({ html, from, to }) => ({
      text: [html],
      source_lang: from.toUpperCase(),
      target_lang: variants[to] ?? to.toUpperCase(),
      tag_handling: "html",
    }),
    answerSchema: z
      .object({ translations: z.array(z.object({ text: z.string().min(1) })).min(1) })
      .transform(({ translations: [first] }) => first?.text ?? ""),
  });
