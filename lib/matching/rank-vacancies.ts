import type { Actor } from "@/lib/accounts/account";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { OpenFile, OpenFileRefusal } from "@/lib/job-seekers/open-file";
import { ok, type Result } from "@/lib/shared/result";
import { isPublished, type Vacancy } from "@/lib/vacancies/vacancy";
import { SearchUnavailable, type VacancySearch } from "@/lib/vacancies/vacancy-search";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import { findCandidates } from "./find-candidates";
import type { Match } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import { explainMatch } from "./explain-match";

export type RankedVacancy = { readonly vacancy: Vacancy; readonly match: Match };

export type RankedVacancies = {
  readonly jobSeeker: JobSeeker;
  readonly name: string;
  /** Best first. */
  readonly fitting: readonly RankedVacancy[];
  /** Offers with a hard obstacle, to be shown only on demand. */
  readonly excluded: readonly RankedVacancy[];
  readonly candidateCount: number;
  /** True where the search engine was down and PostgreSQL answered. */
  readonly degraded: boolean;
};

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly openFile: OpenFile;
  readonly knowledge: MatchKnowledge;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type RankVacancies = (
  actor: Actor,
  id: JobSeekerId,
) => Promise<Result<RankedVacancies, OpenFileRefusal>>;

/** The published offers that fit one person, in order, each explained. */
export const makeRankVacancies =
  ({ index, fallback, vacancies, openFile, knowledge, today }: Dependencies): RankVacancies =>
  async (actor, id) => {
    const opened = await openFile(actor, "matches.read", id);
    if (!opened.ok) return opened;
    const { jobSeeker, name } = opened.value;

    const { ids, degraded } = await candidatesOrFallback(jobSeeker, index, fallback, knowledge);
    const candidates = (await vacancies.findMany(ids)).filter(isPublished);
    const ranked = candidates
      .map((vacancy) => ({ vacancy, match: explainMatch(jobSeeker, vacancy, knowledge, today()) }))
      .sort(byScore);
    return ok({
      jobSeeker,
      name,
      fitting: ranked.filter(({ match }) => match.obstacles.length === 0),
      excluded: ranked.filter(({ match }) => match.obstacles.length > 0),
      candidateCount: ranked.length,
      degraded,
    });
  };

// Equal scores keep one order for ever, so that a printed list can be reproduced.
const byScore = (a: RankedVacancy, b: RankedVacancy): number =>
  b.match.score - a.match.score || (a.vacancy.id < b.vacancy.id ? -1 : 1);

const candidatesOrFallback = async (
  jobSeeker: JobSeeker,
  index: VacancySearch,
  fallback: VacancySearch,
  knowledge: MatchKnowledge,
): Promise<{ ids: Awaited<ReturnType<typeof findCandidates>>; degraded: boolean }> => {
  try {
    return { ids: await findCandidates(jobSeeker, index, knowledge), degraded: false };
  } catch (fault) {
    if (!(fault instanceof SearchUnavailable)) throw fault;
    return { ids: await findCandidates(jobSeeker, fallback, knowledge), degraded: true };
  }
};
