import type { Occupation } from "../occupation";
import { foldScript } from "../resolving/text/script-folding";
import type { Skill } from "../skill";
import type { FindOfficialName, Vocabulary } from "../vocabulary";
import { idOfUri } from "./id-of-uri";
import type { KldbNode } from "./official-entry";
import type { OfficialOccupation, OfficialSkill } from "./official-sets";

/** What official sets know beyond the built-in vocabulary, ready to be asked. */
export type OfficialAdditions = Pick<
  Vocabulary,
  "findOccupation" | "findSkill" | "findGroup" | "occupationsWithKldb"
>;

type Contents = {
  readonly occupations: readonly OfficialOccupation[];
  readonly skills: readonly OfficialSkill[];
  readonly kldbNodes: readonly KldbNode[];
};

/** ESCO counts up to a hundred essential skills; those shared by few say what an occupation is. */
const MOST_SKILLS = 30;

export const noAdditions: OfficialAdditions = {
  findOccupation: () => undefined,
  findSkill: () => undefined,
  findGroup: () => undefined,
  occupationsWithKldb: () => [],
};

/** Official occupations that a mapping gives a KldB code, with skills under our ids where we know them. */
export const makeOfficialAdditions = (
  { occupations, skills, kldbNodes }: Contents,
  builtIn: Pick<Vocabulary, "skills">,
): OfficialAdditions => {
  const idOfSkill = makeIdOfSkill(skills, builtIn.skills);
  const skillById = new Map(skills.map((skill) => [idOfUri(skill.uri), toSkill(skill)]));
  const occupationById = new Map<string, Occupation>();
  const byKldb = new Map<string, Occupation[]>();
  for (const official of occupations) {
    if (official.kldb === undefined) continue;
    const occupation = toOccupation(official, official.kldb, idOfSkill);
    occupationById.set(occupation.id, occupation);
    byKldb.set(occupation.kldb, [...(byKldb.get(occupation.kldb) ?? []), occupation]);
  }
  const groups = new Map(kldbNodes.map((node) => [node.code, node]));
  return {
    findOccupation: (id) => occupationById.get(id),
    findSkill: (id) => skillById.get(id),
    findGroup: (code) => groups.get(code),
    occupationsWithKldb: (kldb) => byKldb.get(kldb) ?? [],
  };
};

/** Answers from the built-in tables where they speak, else from what was imported last. */
export const withAdditions = (
  builtIn: Vocabulary,
  additions: () => OfficialAdditions,
  officialName: FindOfficialName = builtIn.officialName,
): Vocabulary => ({
  ...builtIn,
  officialName,
  findOccupation: (id) => builtIn.findOccupation(id) ?? additions().findOccupation(id),
  findSkill: (id) => builtIn.findSkill(id) ?? additions().findSkill(id),
  findGroup: (code) => builtIn.findGroup(code) ?? additions().findGroup(code),
  occupationsWithKldb: (kldb) => {
    const own = builtIn.occupationsWithKldb(kldb);
    return own.length > 0 ? own : additions().occupationsWithKldb(kldb);
  },
});

/** The built-in skill of the same name, else the official one. */
const makeIdOfSkill = (
  official: readonly OfficialSkill[],
  own: readonly Skill[],
): ((uri: string) => string | undefined) => {
  const ownByName = new Map(
    own.flatMap(({ id, label, synonyms }) =>
      [...synonyms, label].map((name) => [foldScript(name), id]),
    ),
  );
  const ids = new Map(
    official.map(({ uri, label }) => [uri, ownByName.get(foldScript(label)) ?? idOfUri(uri)]),
  );
  return (uri) => ids.get(uri);
};

const toSkill = ({ uri, label }: OfficialSkill): Skill => ({
  id: idOfUri(uri),
  kind: "skill",
  label,
  synonyms: [],
});

const toOccupation = (
  { uri, isco, label, skillUris }: OfficialOccupation,
  kldb: string,
  idOfSkill: (uri: string) => string | undefined,
): Occupation => {
  const [male = label, female = label, ...more] = label.split("/").map((form) => form.trim());
  const isPair = more.length === 0;
  return {
    id: idOfUri(uri),
    kldb,
    isco,
    female: isPair ? female : label,
    male: isPair ? male : label,
    neutral: label,
    synonyms: [],
    shortForms: [],
    skills: [...new Set(skillUris.flatMap((skill) => idOfSkill(skill) ?? []))].slice(
      0,
      MOST_SKILLS,
    ),
  };
};
