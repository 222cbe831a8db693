import type { Neighbourhood } from "../neighbourhood";
import { sharesOf } from "../resolving/index/label-index";
import type { OccupationHit, OccupationResolver } from "../resolving/occupation-hit";
import type { TitleReader } from "../resolving/text/read-title";
import { letterGroups, type Sparse } from "./sparse-vectors";

/** Letters of the title as it stands: the plain lexical method others are measured by. */
export const plainLetters = (title: string): Sparse<string> =>
  letterGroups(title.toLowerCase().split(/\s+/).filter(Boolean));

/** Letters of the words that tell something, one form for all genders. */
export const tellingLetters = (title: string, reader: TitleReader): Sparse<string> =>
  letterGroups(reader.readTitle(title).map(({ folded }) => folded));

/** Stems of words and of parts of compounds. */
export const stems = (title: string, reader: TitleReader): Sparse<string> =>
  sharesOf(reader.readTitle(title));

// Hits far down say little: the cube leaves half a score an eighth of its weight.
const SHARPNESS = 3;
const CONCEPTS_OF_A_TITLE = 30;
const NEIGHBOURS = 15;
const SHARE_OF_NEIGHBOURS = 0.3;
const SHARE_OF_GROUP = 0.5;

/** The occupations a title calls up, spread to their neighbours and groups. */
export const calledUpOccupations = (
  title: string,
  resolver: OccupationResolver,
  neighbourhood: Neighbourhood,
): Sparse<string> => {
  const vector = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    vector.set(feature, (vector.get(feature) ?? 0) + weight);
  };
  const groups = new Map<string, number>();
  for (const hit of resolver.resolve(title, CONCEPTS_OF_A_TITLE).hits) {
    const weight = hit.score ** SHARPNESS;
    add(conceptOf(hit), weight);
    for (const { occupation, neighbourship } of neighboursOf(hit, neighbourhood)) {
      add(occupation.id, weight * SHARE_OF_NEIGHBOURS * neighbourship.score ** 2);
    }
    const group = hit.kldb.slice(0, 4);
    groups.set(group, Math.max(weight, groups.get(group) ?? 0));
  }
  for (const [group, weight] of groups) add(group, weight * SHARE_OF_GROUP);
  return vector;
};

const conceptOf = ({ occupationId, escoUri = "" }: OccupationHit): string =>
  occupationId ?? escoUri;

const neighboursOf = (
  { occupationId }: OccupationHit,
  neighbourhood: Neighbourhood,
): ReturnType<Neighbourhood["nearest"]> =>
  occupationId === undefined ? [] : neighbourhood.nearest(occupationId, NEIGHBOURS);
