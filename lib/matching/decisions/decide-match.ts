import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { OpenFile, OpenFileRefusal } from "@/lib/job-seekers/open-file";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import { explainPair } from "../explain-match";
import type { MatchKnowledge } from "../match-knowledge";
import type { CurrentRules } from "../rules/match-rules";
import { compactRatings } from "../stored/compact-ratings";
import { keepEvidence } from "../stored/kept-evidence";
import { toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { type DecisionStore, dismissReasons, type MatchDecision } from "./match-decision";

const pair = { jobSeekerId: jobSeekerIdSchema, vacancyId: vacancyIdSchema };

export const decideMatchSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pinned"), ...pair }),
  z.object({
    kind: z.literal("dismissed"),
    ...pair,
    reason: z.enum(dismissReasons),
    words: z.string().trim().max(300).optional(),
  }),
]);
export type DecideMatchCommand = z.infer<typeof decideMatchSchema>;

export const undoDecisionSchema = z.object(pair);
export type UndoDecisionCommand = z.infer<typeof undoDecisionSchema>;

export type DecideMatchRefusal =
  | OpenFileRefusal
  | { readonly code: "vacancy-unknown" }
  /** Its Kreis lets us show the offer and nothing more. */
  | { readonly code: "show-only" }
  | { readonly code: "already-decided" };
export type UndoDecisionRefusal = OpenFileRefusal | { readonly code: "nothing-decided" };

type Dependencies = {
  readonly openFile: OpenFile;
  readonly vacancies: Pick<VacancyStore, "find">;
  readonly decisions: Pick<DecisionStore, "add" | "end">;
  /** Whether the offer may be proposed to people, as agreed with whom it comes from. */
  readonly mayBePlaced: (id: VacancyId) => Promise<boolean>;
  readonly knowledge: MatchKnowledge;
  readonly rules: CurrentRules;
  readonly vocabularyVersion: () => string;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly today: () => string;
};

export type DecideMatch = (
  actor: Actor,
  command: DecideMatchCommand,
) => Promise<Result<MatchDecision, DecideMatchRefusal>>;
export type UndoDecision = (
  actor: Actor,
  command: UndoDecisionCommand,
) => Promise<Result<UndoDecisionCommand, UndoDecisionRefusal>>;

/** An officer pins or dismisses an offer for a person; kept with what the portal had said of it. */
export const makeDecideMatch =
  (parts: Dependencies): DecideMatch =>
  async (actor, command) => {
    const { openFile, vacancies, decisions, knowledge, now, newId } = parts;
    const opened = await openFile(actor, "matches.decide", command.jobSeekerId);
    if (!opened.ok) return opened;
    const vacancy = await vacancies.find(command.vacancyId);
    if (!vacancy) return refused({ code: "vacancy-unknown" });
    if (command.kind === "pinned" && !(await parts.mayBePlaced(vacancy.id))) {
      return refused({ code: "show-only" });
    }

    const rules = await parts.rules();
    const profile = toProfileTraits(opened.value.jobSeeker, knowledge.codebook, parts.today());
    const offer = toOfferTraits(vacancy, knowledge.codebook);
    const pair = { jobSeeker: opened.value.jobSeeker, vacancy, profile, offer, knowledge };
    const match = explainPair(pair, rules.weights);
    const decision: MatchDecision = {
      ...command,
      id: newId(),
      shown: {
        title: vacancy.title,
        score: match.score,
        obstacles: [...match.obstacles],
        ratings: compactRatings(profile, offer),
        evidence: keepEvidence(match),
        rulesVersion: rules.version,
        vocabularyVersion: parts.vocabularyVersion(),
      },
      decidedBy: actor.id,
      decidedAt: now(),
    };
    const isFirst = await decisions.add(actor, decision);
    return isFirst ? ok(decision) : refused({ code: "already-decided" });
  };

/** Takes a decision back; it stays on record with who ended it. */
export const makeUndoDecision =
  ({
    openFile,
    decisions,
    now,
  }: Pick<Dependencies, "openFile" | "decisions" | "now">): UndoDecision =>
  async (actor, command) => {
    const opened = await openFile(actor, "matches.decide", command.jobSeekerId);
    if (!opened.ok) return opened;
    const isEnded = await decisions.end(actor, command, actor.id, now());
    return isEnded ? ok(command) : refused({ code: "nothing-decided" });
  };
