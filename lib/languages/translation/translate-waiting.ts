import { faultOfTranslation } from "./check-translation";
import { type Glossary, protectTerms, releaseTerms } from "./protect-terms";
import { isPassing, type TextTranslator, type TranslatorRefusal } from "./text-translator";
import type { TextTranslations, TranslationOrder, TranslationOutcome } from "./text-translations";

export type TranslatedCounts = {
  readonly shown: number;
  readonly withheld: number;
  readonly postponed: number;
};

/** Translates what is due; ends early where the service wants to be left alone. */
export type TranslateWaiting = () => Promise<TranslatedCounts>;

type Dependencies = {
  readonly translator: TextTranslator;
  readonly translations: TextTranslations;
  /** German terms with their names in a language. */
  readonly glossaryFor: (language: string) => Glossary;
  /** What comes from outside is cleaned like every description. */
  readonly sanitise: (html: string) => string;
  readonly now: () => Date;
  readonly shouldStop?: () => boolean;
};

const AT_ONCE = 20;
const MOST_ATTEMPTS = 5;
const SHORTEST_PAUSE_S = 60;
const LONGEST_PAUSE_S = 6 * 3_600;

type Waiting = TranslationOrder & { readonly attempts: number };

export const makeTranslateWaiting = (dependencies: Dependencies): TranslateWaiting => {
  const { translations, now, shouldStop = () => false } = dependencies;
  return async () => {
    const counts = { shown: 0, withheld: 0, postponed: 0 };
    for (const order of await translations.waiting(now(), AT_ONCE)) {
      if (shouldStop()) break;
      const outcome = await outcomeOf(order, dependencies);
      if ("state" in outcome) {
        await translations.settle(order, outcome, now());
        counts[outcome.state] += 1;
        continue;
      }
      await translations.postpone(order, new Date(now().getTime() + pauseMs(order, outcome)));
      counts.postponed += 1;
      if (outcome.code === "busy") break;
    }
    return counts;
  };
};

/** What to show, or why to ask again later. */
const outcomeOf = async (
  order: Waiting,
  { translator, glossaryFor, sanitise }: Dependencies,
): Promise<TranslationOutcome | TranslatorRefusal> => {
  const { html, from, to } = order;
  const glossary = from === "de" ? glossaryFor(to) : new Map<string, string>();
  const { html: guarded, terms } = protectTerms(html, glossary);
  const answer = await translator.translate({ html: guarded, from, to });
  if (!answer.ok) {
    const mayHelp = isPassing(answer.refusal) && order.attempts + 1 < MOST_ATTEMPTS;
    return mayHelp ? answer.refusal : { state: "withheld", reason: answer.refusal.code };
  }
  const translation = sanitise(releaseTerms(answer.value));
  const fault = faultOfTranslation({ source: html, translation, from, to }, terms);
  return fault ? { state: "withheld", reason: fault.code } : { state: "shown", html: translation };
};

/** Doubles with every attempt, unless the service says how long it wants to be left alone. */
const pauseMs = ({ attempts }: Waiting, refusal: TranslatorRefusal): number => {
  const asked = refusal.code === "busy" ? refusal.retryAfterSeconds : undefined;
  const seconds = asked ?? SHORTEST_PAUSE_S * 2 ** attempts;
  return Math.min(Math.max(seconds, 1), LONGEST_PAUSE_S) * 1_000;
};
