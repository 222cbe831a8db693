import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { excludingPhrases, negations, trainingWords, traitWords } from "../data/exclusion-words";
import { listed } from "../lexicon/names";
import type { Lexicon } from "../lexicon/make-lexicon";
import { occupationGroupRows } from "../lexicon/occupation-groups";
import { type Meaning, type Unwanted, type WorkTrait, workTraits } from "../understood-query";
import { type QueryWord, queryWordsOf } from "../words/query-words";
import { rawKey } from "../words/word-key";
import { type Claim, freeStretches, type Reader, withoutOverlaps } from "./claim";

const negating: ReadonlySet<string> = new Set(negations.map(rawKey));
const joining: ReadonlySet<string> = new Set(["und", "oder", "sowie", "bzw"]);

const keyOf = (words: readonly QueryWord[]): string => words.map(({ rawKey: key }) => key).join("");
const keyOfName = (name: string): string => keyOf(queryWordsOf(name));

const traitTable = (
  table: Readonly<Partial<Record<WorkTrait, string>>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    workTraits.flatMap((trait) =>
      listed(table[trait] ?? "").map((name) => [
        keyOfName(name),
        exclusion(trait, { of: "trait", trait }),
      ]),
    ),
  );

const exclusion = (id: string, unwanted: Unwanted, label?: string): Meaning => ({
  kind: "exclusion",
  id,
  unwanted,
  ...(label === undefined ? {} : { label }),
});

const traits = traitTable(traitWords);
const phrases = traitTable(excludingPhrases);
const training: ReadonlySet<string> = new Set(listed(trainingWords).map(keyOfName));
const helperLabel = occupationGroupRows.find(({ id }) => id === "helper")?.label ?? "";

const LONGEST_PHRASE = 4;

/** "ohne Wochenende und Nachtschicht", "keine Zeitarbeit", "ohne Führerschein", "Wochenende frei". */
export const makeReadExclusions = (lexicon: Lexicon, vocabulary: Vocabulary): Reader => {
  const meaningOf = (words: readonly QueryWord[]): Meaning | undefined => {
    const key = keyOf(words);
    if (key === "") return undefined;
    if (training.has(key)) return { kind: "occupation-group", id: "helper", label: helperLabel };
    return traits.get(key) ?? denied(lexicon.find(words), vocabulary);
  };

  const behind = (words: readonly QueryWord[], negation: number): readonly Claim[] => {
    const claims: Claim[] = [];
    let from = negation;
    let next = longestAt(words, negation + 1, meaningOf);
    while (next) {
      claims.push({ from, to: next.to, meaning: next.meaning });
      from = next.to;
      next = isListed(words[from]) ? longestAt(words, from, meaningOf) : undefined;
    }
    return claims.length > 0 ? claims : unreadable(words, negation);
  };

  return (words, isFree) => {
    const negated = words.flatMap((word, at) =>
      isFree(at) && negating.has(word.rawKey) ? behind(words, at) : [],
    );
    const stated = freeStretches(words, isFree, LONGEST_PHRASE).flatMap(({ from, to }) => {
      const meaning = phrases.get(keyOf(words.slice(from, to)));
      return meaning ? [{ from, to, meaning }] : [];
    });
    return withoutOverlaps([...negated, ...stated]);
  };
};

/** What is denied must not be read as wanted, also where it cannot be excluded. */
const unreadable = (words: readonly QueryWord[], negation: number): readonly Claim[] => [
  { from: negation, to: Math.min(words.length, negation + 2), meaning: "text" },
];

/** Also "ohne Nacht, Wochenende": the list goes on behind "und" or a comma. */
const isListed = (word: QueryWord | undefined): boolean =>
  word !== undefined && (word.isSeparated || word.glue.some((glue) => joining.has(glue)));

const longestAt = (
  words: readonly QueryWord[],
  from: number,
  meaningOf: (words: readonly QueryWord[]) => Meaning | undefined,
): { readonly to: number; readonly meaning: Meaning } | undefined => {
  for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to -= 1) {
    const meaning = meaningOf(words.slice(from, to));
    if (meaning) return { to, meaning };
  }
  return undefined;
};

const denied = (meaning: Meaning | undefined, vocabulary: Vocabulary): Meaning | undefined => {
  if (meaning?.kind === "working-time") return deniedTime(meaning);
  const unwanted = meaning && unwantedJob(meaning, vocabulary);
  return unwanted && exclusion(`${unwanted.of}-${meaning.id}`, unwanted, labelOf(meaning));
};

const deniedTime = ({
  times: [time],
  trait,
}: Extract<Meaning, { kind: "working-time" }>): Meaning | undefined => {
  if (trait) return exclusion(trait, { of: "trait", trait });
  return time && exclusion(time, { of: "working-time", time });
};

const unwantedJob = (meaning: Meaning, vocabulary: Vocabulary): Unwanted | undefined => {
  const { kind, id } = meaning;
  if (kind === "occupation") return { of: kind, occupationId: id };
  if (kind === "occupation-group") return { of: kind, groupId: id };
  return kind === "skill" ? { of: kind, skillIds: skillsDenied(id, vocabulary) } : undefined;
};

const labelOf = (meaning: Meaning): string | undefined =>
  "label" in meaning ? meaning.label : undefined;

/** Who has no driving licence cannot have one of a higher class. */
const skillsDenied = (id: string, { skills }: Vocabulary): readonly string[] =>
  id === "fuehrerschein-b"
    ? skills.filter((skill) => skill.id.startsWith("fuehrerschein-")).map((skill) => skill.id)
    : [id];
