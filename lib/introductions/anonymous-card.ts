import { z } from "zod";
import type { Match, MatchCardOf } from "@/lib/matching/match";
import type { Requirement } from "@/lib/matching/match-weights";
import type { Verdict } from "@/lib/matching/rating/rating";
import type { CefrLevel } from "@/lib/vocabulary/qualification";

/** Names a card to an employer; another one for each offer, and known to nobody else. */
export const cardNumberSchema = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  .brand<"CardNumber">();
export type CardNumber = z.infer<typeof cardNumberSchema>;

export type YearsBand = "none" | "up-to-2" | "up-to-5" | "over-5";
export type TravelBand = "up-to-30" | "up-to-60" | "over-60" | "unknown";

/**
 * One requirement of the offer: what the employer wrote, a verdict, and at most a band. There is no
 * field for anything the person said, so that nothing of it can be shown.
 */
export type CardLine =
  | {
      readonly requirement: "occupation" | "level" | "qualification" | "working-time" | "start";
      readonly verdict: Verdict;
    }
  | {
      readonly requirement: "skills" | "licence";
      readonly verdict: Verdict;
      /** Ids of the vocabulary, all of them asked for by the offer. */
      readonly matched: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly requirement: "experience"; readonly verdict: Verdict; readonly years: YearsBand }
  | {
      readonly requirement: "language";
      readonly verdict: Verdict;
      /** What the offer asks for; which languages somebody speaks besides would tell where from. */
      readonly language?: string;
      readonly needed?: CefrLevel;
    }
  | { readonly requirement: "commute"; readonly verdict: Verdict; readonly minutes: TravelBand };

export type AnonymousCard = { readonly number: CardNumber; readonly lines: readonly CardLine[] };

/** What of a match an employer may see; requirements that are not listed below stay inside. */
export const toCardLines = ({ cards }: Match): readonly CardLine[] =>
  cards.flatMap((card) => lineOf(card) ?? []);

const lineOf = <Kind extends Requirement>(card: MatchCardOf<Kind>): CardLine | undefined =>
  lines[card.requirement](card);

type Lines = {
  readonly [Kind in Requirement]: (card: MatchCardOf<Kind>) => CardLine | undefined;
};

// What stays inside tells of health, of means, or of what somebody would settle for.
const inside = (): undefined => undefined;

const plainly = ({
  requirement,
  verdict,
}: MatchCardOf<"occupation" | "level" | "qualification" | "working-time" | "start">): CardLine => ({
  requirement,
  verdict,
});

const skillLine = ({
  requirement,
  verdict,
  facts,
}: MatchCardOf<"skills" | "licence">): CardLine => ({
  ...{ requirement, verdict },
  ...{ matched: facts.matched, missing: facts.missing },
});

const languageLine = ({ verdict, facts }: MatchCardOf<"language">): CardLine => ({
  ...{ requirement: "language", verdict },
  ...(facts.language ? { language: facts.language } : {}),
  ...(facts.needed ? { needed: facts.needed } : {}),
});

const lines: Lines = {
  occupation: plainly,
  level: plainly,
  skills: skillLine,
  licence: skillLine,
  qualification: plainly,
  experience: ({ verdict, facts }) => ({
    ...{ requirement: "experience", verdict },
    years: yearsBandOf(facts.years),
  }),
  language: languageLine,
  "working-time": plainly,
  "shift-transport": inside,
  commute: ({ verdict, facts }) => ({
    ...{ requirement: "commute", verdict },
    minutes: travelBandOf(facts.minutes),
  }),
  demands: inside,
  contract: inside,
  "temporary-agency": inside,
  pay: inside,
  start: plainly,
};

const yearsBandOf = (years: number): YearsBand => {
  if (years <= 0) return "none";
  if (years <= 2) return "up-to-2";
  return years <= 5 ? "up-to-5" : "over-5";
};

const travelBandOf = (minutes: number | undefined): TravelBand => {
  if (minutes === undefined) return "unknown";
  if (minutes <= 30) return "up-to-30";
  return minutes <= 60 ? "up-to-60" : "over-60";
};

const worth: Readonly<Record<Verdict, number>> = { met: 3, negotiable: 2, unknown: 1, missing: 0 };

/** Cards in an order that tells no more than they say themselves. */
export const byWhatTheyShow = (one: AnonymousCard, other: AnonymousCard): number =>
  worthOf(other) - worthOf(one) || (one.number < other.number ? -1 : 1);

const worthOf = ({ lines: shown }: AnonymousCard): number =>
  shown.reduce((sum, { verdict }) => sum + worth[verdict], 0);
