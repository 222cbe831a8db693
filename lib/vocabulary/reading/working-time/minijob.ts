import { type Found, stated } from "../evidence";
import type { AdText } from "../text/ad-text";
import { hitsIn, pattern } from "../text/hits";

/** `only`: the ad offers a Minijob and nothing larger. `possible`: it is one choice of several. */
export type MinijobReading = "only" | "possible";

/** Limits of marginal employment (§ 8 SGB IV) since 2013, in euros a month; no pay of their own. */
export const minijobLimits: readonly number[] = [450, 520, 538, 556, 603, 633];

const limits = minijobLimits.join("|");

export const minijobWords = pattern(
  new RegExp(
    `(?<![\\p{L}\\d])(?:mini-?\\s?job\\p{L}*|geringfügig\\p{L}*(?: \\p{L}*(?:beschäftig|basis|entlohn)\\p{L}*)?|(?:${limits})(?:,-|,00)?[\\s-]*(?:€|euro|eur)(?:[\\s-]*(?:basis|job|kraft|stelle|beschäftigung|minijob))|(?:auf )?(?:${limits})[\\s-]*(?:€|euro)(?=[\\s-]*basis))(?!\\p{L})`,
    "giu",
  ),
  "mini",
  "geringf",
  "basis",
  "job",
  "kraft",
  "stelle",
);

const larger = /vollzeit|teilzeit|sozialversicherungspflichtig|festanstellung|midijob/i;

/** Whether the job is marginal employment, alone or as one possibility. */
export const minijobIn = (ad: AdText): Found<MinijobReading> | undefined => {
  const hit = hitsIn(ad, minijobWords).find(
    ({ need, segment }) =>
      need !== "negated" && !/abrechn|verwalt|minijob-?zentrale/i.test(segment.text),
  );
  if (!hit) return undefined;
  const hasLarger = ad.segments.some(
    ({ text, section }) => section !== "about" && larger.test(text),
  );
  return stated(hasLarger ? "possible" : "only", hit.evidence);
};
