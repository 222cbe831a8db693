import { type Found, stated } from "../evidence";
import type { AdText } from "../text/ad-text";
import { beforeHit, behindHit, type Hit, hitsIn, type Pattern, pattern } from "../text/hits";

export type Schedule = "full-time" | "part-time";
export type PartTimeSlot = "morning" | "afternoon" | "evening" | "flexible";

const both = pattern(
  /(?<!\p{L})voll-?\s?(?:\/|und|oder|bzw\.?|&|,)\s?-?(?:in )?teilzeit(?!\p{L}*(?:studium|ausbildung))/giu,
  "teilzeit",
);
const fullTime = pattern(
  /(?<!\p{L})(?:vollzeit(?:-?(?:stelle|beschäftigung|kraft|job|basis|tätigkeit|position|anstellung))?|full[- ]?time|VZ|ganztags)(?!\p{L})/giu,
  "vollzeit",
  "full",
  "vz",
  "ganztags",
);
const partTime = pattern(
  /(?<!\p{L})(?:teilzeit(?:-?(?:stelle|beschäftigung|kraft|job|basis|tätigkeit|position|anstellung|modelle?))?|part[- ]?time|TZ|halbtags)(?!\p{L}|-?(?:studium|ausbildung|berufsausbildung))/giu,
  "teilzeit",
  "part",
  "tz",
  "halbtags",
);

// "Ausbildung in Teilzeit" is about training, "Studium in Vollzeit" about school.
const aboutTraining = /(?:ausbildung|studium|umschulung|schule)\s+(?:\S+\s+){0,3}$/i;

/** Full time and part time as far as the ad offers them. */
export const schedulesIn = (ad: AdText): readonly Found<Schedule>[] => {
  const together = hitsIn(ad, both).filter(isOffered);
  const found = [
    ...together.map(({ evidence }) => stated<Schedule>("full-time", evidence)),
    ...together.map(({ evidence }) => stated<Schedule>("part-time", evidence)),
    ...hitsIn(ad, fullTime)
      .filter(isOffered)
      .map(({ evidence }) => stated<Schedule>("full-time", evidence)),
    ...hitsIn(ad, partTime)
      .filter(isOffered)
      .map(({ evidence }) => stated<Schedule>("part-time", evidence)),
  ];
  return found.filter((one, at) => found.findIndex(({ value }) => value === one.value) === at);
};

const isOffered = (hit: Hit): boolean =>
  hit.need !== "negated" &&
  !aboutTraining.test(beforeHit(hit, 40)) &&
  !/^[-\s]*(?:\p{L}*erfahrung|äquivalent)/iu.test(behindHit(hit, 25));

const slots: readonly (readonly [PartTimeSlot, Pattern])[] = [
  [
    "morning",
    pattern(
      /(?<!\p{L})(?:vormittags|am vormittag|vormittagsstunden|morgens|in den morgenstunden)(?!\p{L})/giu,
      "vormittag",
      "morgen",
    ),
  ],
  [
    "afternoon",
    pattern(/(?<!\p{L})(?:nachmittags|am nachmittag|nachmittagsstunden)(?!\p{L})/giu, "nachmittag"),
  ],
  [
    "evening",
    pattern(/(?<!\p{L})(?:abends|am abend|abendstunden|in den abendstunden)(?!\p{L})/giu, "abend"),
  ],
];

/** When on the day part-time work is; the caller decides whether it is part time at all. */
export const slotsIn = (ad: AdText): readonly Found<PartTimeSlot>[] =>
  slots.flatMap(([slot, words]) => {
    const hit = hitsIn(ad, words).find(
      ({ need, segment }) => need !== "negated" && !reachable.test(segment.text),
    );
    return hit ? [stated(slot, hit.evidence)] : [];
  });

/** Sentences about telephone and opening hours say nothing on working time. */
export const reachable =
  /erreich|rufen sie|rufe? uns|\d{4,5}[\s/-]\d{3}|öffnungszeit|sprechzeit|geöffnet|telefon|\btel\b|anruf|kernarbeitszeit|kernzeit|rückfragen|servicezeit|bürozeit/i;
