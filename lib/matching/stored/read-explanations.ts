import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { OpenFile, OpenFileRefusal } from "@/lib/job-seekers/open-file";
import { dayText } from "@/lib/shared/dates";
import { ok, type Result } from "@/lib/shared/result";
import { type Vacancy, type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { DecisionStore, MatchDecision } from "../decisions/match-decision";
import type { MatchKnowledge } from "../match-knowledge";
import type { CurrentRules } from "../rules/match-rules";
import type { WeightProfile, WeightProfileStore } from "../rules/weight-profile";
import { toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { compactRatings } from "./compact-ratings";
import type { MatchStore, StoredResult } from "./match-store";
import { type Reproduced, reproduceExplanation } from "./reproduce-explanation";

/** As the address says it: a day to look at, or one offer through all days. */
export const explanationQuerySchema = z.object({
  on: dayText.optional().catch(undefined),
  offer: vacancyIdSchema.optional().catch(undefined),
});
export type ExplanationQuery = z.infer<typeof explanationQuerySchema>;

export type Explained = {
  /** Absent where the version of the rules is not known any more. */
  readonly explanation?: Reproduced | undefined;
  /** Of the offer; absent where it is no longer stored. */
  readonly title?: string | undefined;
  /** Whether matching would say the very same now. */
  readonly isAsToday: boolean;
};
export type ExplainedResult = Explained & { readonly result: StoredResult };
export type ExplainedDecision = Explained & { readonly decision: MatchDecision };

export type Explanations = {
  readonly name: string;
  /** Best first on a day, latest first for one offer. */
  readonly results: readonly ExplainedResult[];
  /** What officers decided, with what was shown to them; latest first. */
  readonly decisions: readonly ExplainedDecision[];
};

type Dependencies = {
  readonly openFile: OpenFile;
  readonly matches: Pick<MatchStore, "listOf" | "historyOf">;
  readonly decisions: Pick<DecisionStore, "countingFor">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly profiles: Pick<WeightProfileStore, "all">;
  readonly knowledge: MatchKnowledge;
  readonly rules: CurrentRules;
  readonly vocabularyVersion: () => string;
  readonly today: () => string;
};

export type ReadExplanations = (
  actor: Actor,
  id: JobSeekerId,
  query: ExplanationQuery,
) => Promise<Result<Explanations, OpenFileRefusal>>;

/** What matching said of a person then, and why, by the rules and weights that counted then. */
export const makeReadExplanations =
  (parts: Dependencies): ReadExplanations =>
  async (actor, id, query) => {
    const opened = await parts.openFile(actor, "matches.read", id);
    if (!opened.ok) return opened;
    const { jobSeeker, name } = opened.value;
    const [results, decided, profiles] = await Promise.all([
      resultsOf(parts, actor, id, query),
      parts.decisions.countingFor(actor, id),
      parts.profiles.all(),
    ]);
    const decisions = decided.filter(({ vacancyId }) => isAsked(query, vacancyId));
    const ids = [...results, ...decisions].map(({ vacancyId }) => vacancyId);
    const vacancies = await parts.vacancies.findMany([...new Set(ids)]);
    const explain = await makeExplain(parts, { jobSeeker, vacancies, profiles });
    return ok({
      name,
      results: results.map((result) => ({ result, ...explain(result.vacancyId, result) })),
      decisions: decisions.map((decision) => ({
        ...{ decision, ...explain(decision.vacancyId, decision.shown) },
        title: decision.shown.title,
      })),
    });
  };

const isAsked = ({ offer }: ExplanationQuery, id: VacancyId): boolean =>
  offer === undefined || offer === id;

const resultsOf = async (
  { matches }: Dependencies,
  actor: Actor,
  id: JobSeekerId,
  { on, offer }: ExplanationQuery,
): Promise<readonly StoredResult[]> => {
  if (offer) return matches.historyOf(actor, id, offer);
  return (await matches.listOf(actor, id, on ? endOf(on) : undefined)).matches;
};

/** What held when the day was over in Germany, whose midnight is before that of UTC. */
const endOf = (day: string): Date => new Date(`${day}T21:59:59Z`);

type Stored = {
  readonly ratings: string;
  readonly rulesVersion: string;
  readonly vocabularyVersion: string;
};

const makeExplain = async (
  { knowledge, rules, vocabularyVersion, today }: Dependencies,
  {
    jobSeeker,
    vacancies,
    profiles,
  }: {
    readonly jobSeeker: JobSeeker;
    readonly vacancies: readonly Vacancy[];
    readonly profiles: readonly WeightProfile[];
  },
): Promise<(id: VacancyId, stored: Stored) => Explained> => {
  const { version } = await rules();
  const profile = toProfileTraits(jobSeeker, knowledge.codebook, today());
  const byId = new Map(vacancies.map((vacancy) => [vacancy.id, vacancy]));
  return (id, stored) => {
    const vacancy = byId.get(id);
    const isSameRules =
      stored.rulesVersion === version && stored.vocabularyVersion === vocabularyVersion();
    const isAsToday =
      isSameRules &&
      vacancy !== undefined &&
      compactRatings(profile, toOfferTraits(vacancy, knowledge.codebook)) === stored.ratings;
    const explanation = reproduceExplanation(stored, profiles);
    return { explanation, title: vacancy?.title, isAsToday };
  };
};
