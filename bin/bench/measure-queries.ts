import { facetAttributeNames } from "@/lib/composition/indexing";
import { printFigure, quantile, rounded, timeEach } from "./figures";
import { type MeilisearchAccess, searchRaw } from "./raw-meilisearch";

type Measured = {
  readonly offers: number;
  readonly rounds: number;
  readonly portalUrl: string;
  readonly meilisearch: MeilisearchAccess;
};

const words = ["verkäufer", "lagerhelfer", "pflegehelfer", "koch", "elektriker", "fahrer", "büro"];
const erkelenz = { name: "Erkelenz", lat: 51.0798, lng: 6.3155 } as const;
const PAGE = { page: 1, hitsPerPage: 20 } as const;
const circle = `_geoRadius(${erkelenz.lat}, ${erkelenz.lng}, 25000)`;

type Case = {
  readonly name: string;
  readonly portal: Readonly<Record<string, string>>;
  readonly raw: Readonly<Record<string, unknown>>;
};

const cases = (): readonly Case[] => [
  { name: "keyword", portal: { facets: "none" }, raw: {} },
  {
    name: "keyword + 25 km",
    portal: { facets: "none", place: erkelenz.name, radiusKm: "25" },
    raw: { filter: circle },
  },
  {
    name: "keyword + 25 km + facets",
    portal: { place: erkelenz.name, radiusKm: "25" },
    raw: { filter: circle, facets: facetAttributeNames() },
  },
];

/** Each case through the portal and raw, in turns, so that both meet the same caches and load. */
export const measureQueries = async ({
  offers,
  rounds,
  portalUrl,
  meilisearch,
}: Measured): Promise<void> => {
  for (const { name, portal, raw } of cases()) {
    const askPortal = (round: number): Promise<number> =>
      searchPortal(portalUrl, { ...portal, q: wordOf(round) });
    const askRaw = (round: number): Promise<number> =>
      searchRaw(meilisearch, { q: wordOf(round), ...PAGE, ...raw });
    await timeEach(words.length, askPortal);
    await timeEach(words.length, askRaw);

    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(...(await timeEach(1, () => askPortal(round))));
      theirs.push(...(await timeEach(1, () => askRaw(round))));
    }
    printFigure({
      figure: "query",
      case: name,
      offers,
      rounds,
      portalP50: rounded(quantile(ours, 0.5)),
      portalP95: rounded(quantile(ours, 0.95)),
      rawP50: rounded(quantile(theirs, 0.5)),
      rawP95: rounded(quantile(theirs, 0.95)),
      ratioP50: rounded(quantile(ours, 0.5) / quantile(theirs, 0.5), 2),
      ratioP95: rounded(quantile(ours, 0.95) / quantile(theirs, 0.95), 2),
    });
  }
};

const wordOf = (round: number): string => words[round % words.length] ?? "";

const searchPortal = async (
  portalUrl: string,
  parameters: Readonly<Record<string, string>>,
): Promise<number> => {
  const query = new URLSearchParams(parameters).toString();
  const answer = await fetch(`${portalUrl}/api/v1/vacancies?${query}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The portal answered ${answer.status}: ${text}`);
  return text.length;
};
