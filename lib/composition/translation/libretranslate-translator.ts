import { z } from "zod";
import type { TextTranslator } from "@/lib/languages/translation/text-translator";
import { makeHttpTranslator } from "./http-translator";

export type TranslatorAccess = {
  /** Address of the service, such as `https://translate.kreis.example`. */
  readonly url: string;
  readonly key?: string | undefined;
  readonly timeoutMs?: number;
};

export const USUAL_TIMEOUT_MS = 30_000;

/** Speaks the API of LibreTranslate: `POST /translate`. */
export const makeLibreTranslateTranslator = ({
  url,
  key,
  timeoutMs = USUAL_TIMEOUT_MS,
}: TranslatorAccess): TextTranslator =>
  makeHttpTranslator({
    engine: "libretranslate",
    url: `${url.replace(/\/$/, "")}/translate`,
    headers: {},
    timeoutMs,
    bodyOf: ({ html, from, to }) => ({
      q: html,
      source: from,
      target: to,
      format: "html",
      ...(key === undefined ? {} : { api_key: key }),
    }),
    answerSchema: z
      .object({ translatedText: z.string().min(1) })
      .transform(({ translatedText }) => translatedText),
  });
