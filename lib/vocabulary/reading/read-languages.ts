import type { CefrLevel } from "../qualification";
import type { Certainty, Evidence, Need } from "./evidence";
import { languageHints, languageOf, languageWord } from "./languages/language-names";
import { type LevelMention, levelsIn } from "./languages/language-levels";
import type { AdText, Segment } from "./text/ad-text";
import { evidenceAt, hasHint, needAtOf } from "./text/hits";
import type { Section } from "./text/section";

/** A language the ad asks for. The level is unknown where no word tells it. */
export type LanguageFinding = {
  /** ISO 639-1. */
  readonly language: string;
  readonly need: Need;
  readonly level?: CefrLevel;
  /** How sure the level is. */
  readonly certainty?: Certainty;
  /** The language colleagues speak, rather than one to bring along. */
  readonly isOfTeam: boolean;
  readonly evidence: Evidence;
};

/** Languages with their levels; a level in words ("fließend") is inferred, one in letters stated. */
export const readLanguages = (ad: AdText): readonly LanguageFinding[] =>
  ad.segments.filter(({ section }) => !silent.has(section)).flatMap(languagesIn);

const silent: ReadonlySet<Section> = new Set<Section>(["about", "contact", "offer", "intro"]);

type Word = {
  readonly language: string;
  readonly words: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

const languagesIn = (segment: Segment): readonly LanguageFinding[] => {
  if (!hasHint(segment.lower, languageHints)) return [];
  const words = wordsIn(segment.text);
  if (words.length === 0) return onlyLevelIn(segment);
  const levels = levelsIn(segment.text);
  const isSpoken =
    levels.length > 0 ||
    /sprach|sprech|sprich|kenntnis|wort und schrift|kommuni/i.test(segment.text);
  const isTeam = teamLanguage.test(segment.text);
  return words
    .filter(({ suffix, words: name }) => suffix !== "" || isSpoken || isListed(name, segment))
    .map((word, position, all): LanguageFinding => {
      const level = levelOf(segment, all, position, levels);
      const start = Math.min(word.start, level?.start ?? word.start);
      const end = Math.max(word.end, level?.end ?? word.end);
      return {
        language: word.language,
        need: needOf(segment, word),
        ...(level ? { level: level.level, certainty: level.certainty } : {}),
        isOfTeam: isTeam,
        evidence: evidenceAt(segment, start, end),
      };
    });
};

const teamLanguage =
  /(?:team|firmen|unternehmens|arbeits|konzern|betriebs|umgangs|büro)-?sprache|im team (?:wird|sprechen)|(?:kollegen|team) spr(?:echen|icht)|company language|working language/i;

// Adjectives and names that hold a language word: "deutscher Hersteller", "Deutsche Post".
const notLanguage = /^(?:deutsche[nrsm]?|deutschen|englische[nrsm]?)$/i;

const wordsIn = (sentence: string): readonly Word[] =>
  [...sentence.matchAll(languageWord)].flatMap((match) => {
    const [words, stem = "", suffix = ""] = match;
    const language = languageOf(stem);
    const end = match.index + words.length;
    if (language === undefined || notLanguage.test(words)) return [];
    if (
      notAsked.test(sentence.slice(end, end + 30)) ||
      material.test(sentence.slice(Math.max(0, match.index - 50), match.index))
    )
      return [];
    return [{ language, words, suffix, start: match.index, end }];
  });

// "Englischsprachige Kunden", "Deutsch als Zweitsprache" (a subject taught), "Deutsch-Kurs".
const notAsked =
  /^(?:-?\s?(?:kurs|unterricht|lehr|training|test)|\s+als (?:fremd|zweit)|\s?(?:er|es|en|e)?\s+(?:kund|dokument|texte|literatur|unternehm|märk|raum)|\s+speaking jobs)/i;
const material =
  /(?:lebenslauf|unterlagen|bewerbung\p{L}*|anschreiben|kurse?|unterricht)\s(?:[^.,]{0,30}\s)?(?:auf|in|für)\s*$/iu;

/** "Sprachen: Deutsch, Englisch" or a bare "Deutsch" in a list of what one brings. */
const isListed = (name: string, { text, section }: Segment): boolean =>
  /^\p{Lu}/u.test(name) && (section === "profile" || section === "welcome") && text.length < 120;

const needOf = (segment: Segment, { start, end }: Word): Need => {
  const { section } = segment;
  const own = needAtOf(segment)(start, end);
  if (own) return own === "required" && section === "welcome" ? "welcome" : own;
  return section === "welcome" || section === "tasks" ? "welcome" : "required";
};

const FARTHEST_LEVEL = 80;

/**
 * The level of one of several languages: letters behind or before it, words before it, words its
 * neighbour shares ("Deutsch und Englisch fließend"), words behind it, "in Wort und Schrift" at last.
 */
const levelOf = (
  segment: Segment,
  words: readonly Word[],
  position: number,
  levels: readonly LevelMention[],
): LevelMention | undefined => {
  const own = placesOf(segment, words, position, levels);
  const shared = [position - 1, position + 1]
    .filter((at) => areJoined(segment, words, Math.min(at, position)))
    .map((at) => placesOf(segment, words, at, levels));
  const lettered = own.behind.find(isLettered) ?? own.before.find(isLettered);
  const worded = nearest(own.before) ?? nearest(own.behind);
  return (
    lettered ??
    worded ??
    shared.map(({ before }) => before.find(isLettered) ?? nearest(before)).find(isFound) ??
    shared.map(({ behind }) => behind.find(isLettered) ?? nearest(behind)).find(isFound) ??
    [...own.before, ...own.behind][0]
  );
};

const isFound = (mention: LevelMention | undefined): boolean => mention !== undefined;
const isLettered = ({ certainty }: LevelMention): boolean => certainty === "stated";

/** The worded level nearest to the language, given nearest first; "in Wort und Schrift" is none yet. */
const nearest = (mentioned: readonly LevelMention[]): LevelMention | undefined =>
  mentioned.find(({ certainty, isWeak }) => certainty === "inferred" && !isWeak);

/** Neighbours in a list share a level, unless one is asked for and the other only welcome. */
const areJoined = (segment: Segment, words: readonly Word[], at: number): boolean => {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other || needOf(segment, one) !== needOf(segment, other)) return false;
  return joint.test(segment.text.slice(one.end, other.start));
};

const joint = /^-?\s*(?:und|and|oder|or|sowie|\/|&|,|und\/oder|bzw\.?)\s*(?:in )?$/i;

type Places = {
  readonly before: readonly LevelMention[];
  readonly behind: readonly LevelMention[];
};

/** Levels on both sides of a language up to its neighbours, nearest first. */
const placesOf = (
  { text }: Segment,
  words: readonly Word[],
  position: number,
  levels: readonly LevelMention[],
): Places => {
  const word = words[position];
  if (!word) return { before: [], behind: [] };
  const previousEnd = words[position - 1]?.end;
  const from = Math.max(previousEnd ?? 0, word.start - FARTHEST_LEVEL);
  const to = Math.min(words[position + 1]?.start ?? text.length, word.end + FARTHEST_LEVEL);
  const before = levels.filter(
    ({ start, end }) =>
      start >= from &&
      end <= word.end &&
      !isOfPrevious(text, previousEnd, start) &&
      isClear(text.slice(end, word.start)),
  );
  const behind = levels.filter(
    ({ start, end }) => start >= word.end && end <= to && isClear(text.slice(word.end, start)),
  );
  return {
    before: before.sort((a, b) => b.start - a.start),
    behind: behind.sort((a, b) => a.start - b.start),
  };
};

/** "Deutsch (C1) und gute Englischkenntnisse": the bracket speaks of the language before it. */
const isOfPrevious = (text: string, previousEnd: number | undefined, start: number): boolean =>
  previousEnd !== undefined &&
  /^[\s\p{L}.-]{0,12}[(\s:-]*(?:auf |mind\.\s?)?$/u.test(text.slice(previousEnd, start)) &&
  !/und|oder|,/.test(text.slice(previousEnd, start));

const isClear = (between: string): boolean =>
  !/;|(?<!mind|min)\.\s|,\s(?!gut|sehr|in wort)/i.test(between);

const germanLevel = /sprach(?:niveau|kenntnisse?n?|level|zertifikat|prüfung)/i;

/** "Sprachniveau B1" without a language means German. */
const onlyLevelIn = (segment: Segment): readonly LanguageFinding[] => {
  if (!germanLevel.test(segment.text) || /programmier/i.test(segment.text)) return [];
  const [mention] = levelsIn(segment.text).filter(isLettered);
  if (!mention) return [];
  const { start, end, level, certainty } = mention;
  const need = needAtOf(segment)(start, end) ?? "required";
  const evidence = evidenceAt(segment, start, end);
  return [{ language: "de", need, level, certainty, isOfTeam: false, evidence }];
};
