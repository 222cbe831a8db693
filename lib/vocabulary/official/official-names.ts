import { foldScript } from "../resolving/text/script-folding";
import type { FindOfficialName } from "../vocabulary";
import { idOfUri } from "./id-of-uri";
import type { GermanName, OfficialSkill } from "./official-sets";

/** Ids of ESCO concepts by what they are called in German. */
export type IdsByName = ReadonlyMap<string, string>;
/** Labels of one language by id. */
export type LabelsById = ReadonlyMap<string, string>;

type Names = {
  readonly ids: () => IdsByName;
  readonly labelsIn: (language: string) => LabelsById;
};

/** Names of imported sets, for what our own tables do not name. */
export const makeFindOfficialName =
  ({ ids, labelsIn }: Names): FindOfficialName =>
  (kind, named, language) => {
    const labels = labelsIn(language);
    if (labels.size === 0) return undefined;
    return labels.get(named) ?? labels.get(ids().get(keyOf(kind, named)) ?? "");
  };

type Claim = { readonly id: string | undefined; readonly rank: number };

/** The closest concept has the name; a name that two are equally close to stands for neither. */
export const idsByName = (names: readonly GermanName[]): IdsByName => {
  const claims = new Map<string, Claim>();
  for (const { kind, name, uri, rank } of names) {
    const [key, id] = [keyOf(kind, name), idOfUri(uri)];
    const known = claims.get(key);
    if (!known || rank < known.rank) claims.set(key, { id, rank });
    else if (rank === known.rank && id !== known.id) claims.set(key, { id: undefined, rank });
  }
  return new Map([...claims].flatMap(([key, { id }]) => (id === undefined ? [] : [[key, id]])));
};

export const labelsById = (labels: readonly OfficialSkill[]): LabelsById =>
  new Map(labels.map(({ uri, label }) => [idOfUri(uri), label]));

const keyOf = (kind: string, name: string): string => `${kind} ${foldScript(shortForm(name))}`;

/** The register writes "Bäcker/Bäckerin", sources "Bäcker/in"; dashes come in three lengths. */
const shortForm = (name: string): string =>
  name
    .replace(/(\p{L}+)\/\1in(?!\p{L})/gu, "$1/in")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
