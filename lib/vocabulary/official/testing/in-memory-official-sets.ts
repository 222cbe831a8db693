import type {
  DkzMapping,
  DkzTitle,
  KldbNode,
  OfficialLabel,
  SkillRelation,
} from "../official-entry";
import { matchRelations } from "../official-entry";
import type { NewPart, OfficialSetStore, StoredPart } from "../official-set-store";
import type { ExtraLabel } from "../../resolving/occupation-hit";
import type { GermanName, OfficialOccupation, OfficialSets } from "../official-sets";

type Held = {
  readonly part: StoredPart;
  readonly labels: readonly OfficialLabel[];
  readonly relations: readonly SkillRelation[];
  readonly kldb: readonly KldbNode[];
  readonly dkz: readonly DkzTitle[];
  readonly mapping: readonly DkzMapping[];
};

/** Official sets without a database. */
export const makeInMemoryOfficialSets = (): OfficialSetStore & OfficialSets => {
  const held = new Map<string, Held>();
  let revision = 0;
  const all = <Kind extends keyof Omit<Held, "part">>(kind: Kind): Held[Kind][number][] =>
    [...held.values()].flatMap((part) => [...part[kind]]);

  return {
    parts: async () =>
      [...held.values()].map(({ part }) => part).sort((a, b) => (a.name < b.name ? -1 : 1)),
    replace: async (parts, now) => {
      const read = await Promise.all(parts.map((part) => readAll(part, now)));
      for (const part of read) held.set(part.part.name, part);
      revision += 1;
    },
    revision: async () => revision,
    occupationLabels: (languages) => occupationLabelsOf(all, languages),
    occupations: async () => occupationsOf(all),
    skills: async () => {
      const taken = new Set(all("relations").map(({ skillUri }) => skillUri));
      const uris = [...new Set(all("labels").map(({ uri }) => uri))].filter((uri) =>
        taken.has(uri),
      );
      return uris.sort().map((uri) => ({ uri, label: nameOf(uri, all("labels")) }));
    },
    kldbNodes: async () => all("kldb").sort((a, b) => (a.code < b.code ? -1 : 1)),
    germanNames: async () => germanNamesOf(all),
    labelsIn: async (language) =>
      all("labels")
        .filter(
          ({ concept, lang, isPreferred }) =>
            isPreferred && lang === language && concept !== "isco-group",
        )
        .map(({ uri, label }) => ({ uri, label }))
        .sort((a, b) => (a.uri < b.uri ? -1 : 1)),
  };
};

const germanNamesOf = (all: All): readonly GermanName[] => {
  const titles = new Map(all("dkz").map(({ dkz, label }) => [dkz, label]));
  return [
    ...all("labels").flatMap(({ concept, uri, lang, label, isPreferred }) =>
      concept === "isco-group" || lang !== "de"
        ? []
        : [{ kind: concept, uri, name: label, rank: isPreferred ? 0 : 2 }],
    ),
    ...all("mapping").flatMap(({ dkz, escoUri, relation }) => {
      const name = titles.get(dkz);
      return name === undefined || relation !== "exact"
        ? []
        : [{ kind: "occupation" as const, uri: escoUri, name, rank: 1 }];
    }),
  ];
};

type All = <Kind extends keyof Omit<Held, "part">>(kind: Kind) => Held[Kind][number][];

const readAll = async (part: NewPart, now: Date): Promise<Held> => {
  const nothing = { labels: [], relations: [], kldb: [], dkz: [], mapping: [] };
  const entries = await entriesOf(part);
  const { name, fingerprint, kind } = part;
  const stored = { name, fingerprint, kind, importedAt: now, entries: entries.count };
  return { ...nothing, ...entries.byKind, part: stored };
};

const entriesOf = async (
  part: NewPart,
): Promise<{ count: number; byKind: Partial<Omit<Held, "part">> }> => {
  switch (part.kind) {
    case "labels":
      return counted(await collect(part.entries), (labels) => ({ labels }));
    case "relations":
      return counted(await collect(part.entries), (relations) => ({ relations }));
    case "kldb":
      return counted(await collect(part.entries), (kldb) => ({ kldb }));
    case "dkz":
      return counted(await collect(part.entries), (dkz) => ({ dkz }));
    case "mapping":
      return counted(await collect(part.entries), (mapping) => ({ mapping }));
  }
};

const counted = <Entry, Kept>(
  entries: readonly Entry[],
  keep: (entries: readonly Entry[]) => Kept,
) => ({
  count: entries.length,
  byKind: keep(entries),
});

const collect = async <Entry>(entries: AsyncIterable<Entry>): Promise<readonly Entry[]> => {
  const collected: Entry[] = [];
  for await (const entry of entries) collected.push(entry);
  return collected;
};

const occupationsOf = (all: All): readonly OfficialOccupation[] => {
  const labels = all("labels").filter(({ concept }) => concept === "occupation");
  return [...new Set(labels.map(({ uri }) => uri))].sort().map((uri) => {
    const kldb = codeOf(uri, all);
    return {
      uri,
      isco: iscoOf(uri, labels),
      label: nameOf(uri, labels),
      ...(kldb === undefined ? {} : { kldb }),
      skillUris: skillsOf(uri, all("relations")),
    };
  });
};

const iscoOf = (uri: string, labels: readonly OfficialLabel[]): string =>
  labels.find((label) => label.uri === uri && label.isco !== undefined)?.isco ?? "";

const languageRank = ({ lang }: OfficialLabel): number =>
  lang === "de" ? 0 : lang === "en" ? 1 : 2;

const nameOf = (uri: string, labels: readonly OfficialLabel[]): string => {
  const own = labels.filter((label) => label.uri === uri);
  const [best] = own.sort(
    (a, b) => Number(b.isPreferred) - Number(a.isPreferred) || languageRank(a) - languageRank(b),
  );
  return best?.label ?? "";
};

const codeOf = (uri: string, all: All): string | undefined => {
  const codes = new Map(all("dkz").map(({ dkz, kldb }) => [dkz, kldb]));
  const own = all("mapping").filter(({ escoUri }) => escoUri === uri);
  const [best] = own.sort(
    (a, b) => matchRelations.indexOf(a.relation) - matchRelations.indexOf(b.relation),
  );
  return best && (codes.get(best.dkz) ?? best.dkz.slice(2, 7));
};

const skillsOf = (uri: string, relations: readonly SkillRelation[]): readonly string[] => {
  const own = relations.filter(({ occupationUri }) => occupationUri === uri);
  const essential = own.filter(({ isEssential }) => isEssential);
  const sharedBy = ({ skillUri }: SkillRelation): number =>
    relations.filter((other) => other.skillUri === skillUri).length;
  return (essential.length > 0 ? essential : own)
    .sort((a, b) => sharedBy(a) - sharedBy(b) || (a.skillUri < b.skillUri ? -1 : 1))
    .map(({ skillUri }) => skillUri);
};

async function* occupationLabelsOf(
  all: All,
  languages: readonly string[],
): AsyncGenerator<ExtraLabel> {
  const labels = all("labels").filter(({ concept }) => concept === "occupation");
  const wanted = [...labels, ...titlesOf(all)].filter(({ lang }) => languages.includes(lang));
  const known = new Set(labels.map(({ uri }) => uri));
  for (const uri of [...known].sort()) {
    const kldb = codeOf(uri, all);
    const isco = iscoOf(uri, labels);
    for (const { lang, label, isPreferred } of ordered(wanted, uri)) {
      yield {
        escoUri: uri,
        isco,
        lang,
        label,
        isPreferred,
        ...(kldb === undefined ? {} : { kldb }),
      };
    }
  }
}

const ordered = (labels: readonly OfficialLabel[], uri: string): readonly OfficialLabel[] =>
  labels
    .filter((label) => label.uri === uri)
    .sort(
      (a, b) =>
        Number(b.lang === "de") - Number(a.lang === "de") ||
        Number(b.isPreferred) - Number(a.isPreferred) ||
        (a.label < b.label ? -1 : 1),
    );

/** Titles of the register that mean the same as the ESCO occupation. */
const titlesOf = (all: All): readonly OfficialLabel[] => {
  const titles = new Map(all("dkz").map(({ dkz, label }) => [dkz, label]));
  return all("mapping").flatMap(({ dkz, escoUri, relation }) => {
    const label = titles.get(dkz);
    if (label === undefined || !["exact", "close"].includes(relation)) return [];
    return [
      { uri: escoUri, concept: "occupation", lang: "de", label, isPreferred: false } as const,
    ];
  });
};
