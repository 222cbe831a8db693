import type { Actor } from "@/lib/accounts/account";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { OpenFile, OpenFileRefusal } from "@/lib/job-seekers/open-file";
import { ok, type Result } from "@/lib/shared/result";
import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { SearchUnavailable, type VacancySearch } from "@/lib/vacancies/vacancy-search";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { Pair } from "./cards/pair";
import type { DecisionStore, MatchDecision } from "./decisions/match-decision";
import { explainPair } from "./explain-match";
import { findCandidates } from "./find-candidates";
import { isExcluded } from "./hard-obstacles";
import type { Match } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import type { MatchWeights } from "./match-weights";
import type { Opening } from "./opening";
import type { CurrentRules } from "./rules/match-rules";
import { scoreOf } from "./score-match";
import { type SmallestChange, smallestChange } from "./smallest-change";
import type { MatchStore, StoredList, StoredMatch } from "./stored/match-store";
import { toOfferTraits } from "./traits/offer-traits";
import { toProfileTraits } from "./traits/profile-traits";

export type RankedVacancy = {
  readonly vacancy: Vacancy;
  readonly match: Match;
  /** What would turn or lift it, where a single thing does. */
  readonly change?: SmallestChange | undefined;
  /** What the last run stored of it. */
  readonly stored?: StoredMatch | undefined;
  /** Came into the list since the officer last looked at this person. */
  readonly isNew: boolean;
  readonly decision?: MatchDecision | undefined;
};

export type RankedVacancies = {
  readonly jobSeeker: JobSeeker;
  readonly name: string;
  /** Best first, pinned ones before all others; the first few of them, explained. */
  readonly fitting: readonly RankedVacancy[];
  /** Offers with a hard obstacle, to be shown only on demand. */
  readonly excluded: readonly RankedVacancy[];
  readonly excludedCount: number;
  /** Offers an officer put aside for this person. */
  readonly dismissed: readonly RankedVacancy[];
  readonly candidateCount: number;
  readonly opening?: Opening | undefined;
  /** When all offers were last compared with this person. */
  readonly matchedAt?: Date | undefined;
  /** True where the search engine was down and PostgreSQL answered. */
  readonly degraded: boolean;
};

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly openFile: OpenFile;
  readonly matches: Pick<MatchStore, "listOf">;
  readonly decisions: Pick<DecisionStore, "countingFor" | "visit">;
  readonly knowledge: MatchKnowledge;
  readonly rules: CurrentRules;
  readonly now: () => Date;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type RankVacancies = (
  actor: Actor,
  id: JobSeekerId,
) => Promise<Result<RankedVacancies, OpenFileRefusal>>;

/** How many offers are explained; the rest is only counted. */
export const MOST_EXPLAINED = 20;

/**
 * The published offers that fit one person, in order, each explained: what the last run found among
 * all offers, and what is found right now, so that an offer of this minute is there, too.
 */
export const makeRankVacancies =
  (parts: Dependencies): RankVacancies =>
  async (actor, id) => {
    const { vacancies, openFile, matches, decisions, knowledge, now, today } = parts;
    const opened = await openFile(actor, "matches.read", id);
    if (!opened.ok) return opened;
    const { jobSeeker, name } = opened.value;

    const [stored, decided, newAfter, { ids, degraded }, { weights }] = await Promise.all([
      matches.listOf(actor, id),
      decisions.countingFor(actor, id),
      decisions.visit(actor, actor.id, id, now()),
      candidatesOrFallback(jobSeeker, parts),
      parts.rules(),
    ]);
    const known = [...stored.matches, ...decided].map(({ vacancyId }) => vacancyId);
    const candidates = (await vacancies.findMany([...new Set([...ids, ...known])])).filter(
      isPublished,
    );
    const profile = toProfileTraits(jobSeeker, knowledge.codebook, today());
    const rated = candidates.map((vacancy) =>
      rate({ jobSeeker, profile, vacancy, knowledge }, weights),
    );
    return ok({
      jobSeeker,
      name,
      ...arrange(rated, { stored, decided, newAfter, weights }),
      candidateCount: rated.length,
      opening: stored.opening,
      matchedAt: stored.matchedAt,
      degraded,
    });
  };

type Rated = {
  readonly pair: Omit<Pair, "vacancy"> & { readonly vacancy: Vacancy };
  readonly score: number;
  readonly isExcluded: boolean;
};

const rate = (
  { vacancy, ...person }: Omit<Rated["pair"], "offer">,
  weights: MatchWeights,
): Rated => {
  const offer = toOfferTraits(vacancy, person.knowledge.codebook);
  return {
    pair: { ...person, vacancy, offer },
    score: scoreOf(person.profile, offer, weights),
    isExcluded: isExcluded(person.profile, offer),
  };
};

type Known = {
  readonly stored: StoredList;
  readonly decided: readonly MatchDecision[];
  readonly newAfter: Date | undefined;
  readonly weights: MatchWeights;
};

const arrange = (
  rated: readonly Rated[],
  known: Known,
): Pick<RankedVacancies, "fitting" | "excluded" | "excludedCount" | "dismissed"> => {
  const kindOf = new Map(known.decided.map(({ vacancyId, kind }) => [vacancyId, kind]));
  const kind = ({ pair }: Rated): MatchDecision["kind"] | undefined => kindOf.get(pair.vacancy.id);
  const isPinned = (one: Rated): number => (kind(one) === "pinned" ? 0 : 1);
  const ordered = rated.toSorted((a, b) => isPinned(a) - isPinned(b) || byScore(a, b));
  const open = ordered.filter((one) => kind(one) !== "dismissed");
  const excluded = open.filter((one) => one.isExcluded);
  const explain = (few: readonly Rated[]): readonly RankedVacancy[] =>
    few.slice(0, MOST_EXPLAINED).map((one) => explainRated(one, known));
  return {
    fitting: explain(open.filter((one) => !one.isExcluded)),
    excluded: explain(excluded),
    excludedCount: excluded.length,
    dismissed: explain(ordered.filter((one) => kind(one) === "dismissed")),
  };
};

const explainRated = (
  { pair }: Rated,
  { stored, decided, newAfter, weights }: Known,
): RankedVacancy => {
  const { vacancy, profile, offer, knowledge } = pair;
  const held = stored.matches.find(({ vacancyId }) => vacancyId === vacancy.id);
  return {
    vacancy,
    match: explainPair(pair, weights),
    change: smallestChange(profile, offer, knowledge.codebook, weights),
    stored: held,
    isNew: isNewTo(newAfter, held?.cameAt ?? vacancy.publishedAt),
    decision: decided.find(({ vacancyId }) => vacancyId === vacancy.id),
  };
};

/** At the first visit nothing is called new: everything would be. */
const isNewTo = (newAfter: Date | undefined, cameAt: Date | undefined): boolean =>
  newAfter !== undefined && cameAt !== undefined && cameAt > newAfter;

// Equal scores keep one order for ever, so that a printed list can be reproduced.
const byScore = (a: Rated, b: Rated): number =>
  b.score - a.score || (a.pair.vacancy.id < b.pair.vacancy.id ? -1 : 1);

const candidatesOrFallback = async (
  jobSeeker: JobSeeker,
  { index, fallback, knowledge }: Pick<Dependencies, "index" | "fallback" | "knowledge">,
): Promise<{ readonly ids: readonly VacancyId[]; readonly degraded: boolean }> => {
  try {
    return { ids: await findCandidates(jobSeeker, index, knowledge), degraded: false };
  } catch (fault) {
    if (!(fault instanceof SearchUnavailable)) throw fault;
    return { ids: await findCandidates(jobSeeker, fallback, knowledge), degraded: true };
  }
};
