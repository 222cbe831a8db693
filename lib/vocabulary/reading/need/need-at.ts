import type { Need } from "../evidence";
import { type Clause, clausesOf, type Link } from "./clauses";
import { type Cue, cueOf } from "./cues";

type Rated = Clause & { readonly cue: Cue | undefined };

/** Tells the need that a sentence states for what stands at a place in it, if it states any. */
export type NeedAt = (start: number, end: number) => Need | undefined;

const anyCue =
  /nicht|kein|ohne|weder|entf|unnötig|entbehr|vorteil|wünschens|gern|willkommen|plus|nice|option|hilfreich|ideal|optimal|besten|vorzugs|bevorzugt|wäre|bonus|prefer|bereitschaft|erforder|zwingend|notwendig|voraus|unbedingt|muss|unabding|unerläss|benötig|pflicht|mandatory|required|evtl|interesse|spaß|freude|lust|neugier|begeister|affinit|leidenschaft/i;

/**
 * Reads denials and wishes with their scope. A cue speaks for its own clause; over "und" and "oder"
 * it also reaches neighbours without a cue: "ohne Führerschein und Auto", "A und B von Vorteil".
 */
export const makeNeedAt = (sentence: string): NeedAt => {
  if (!anyCue.test(sentence)) return () => undefined;
  const clauses = clausesOf(sentence).map((clause) => ({ ...clause, cue: cueOf(clause) }));
  return (start, end) => {
    const at = clauses.findIndex((clause) => start < clause.end && end > clause.start);
    const own = clauses[at];
    if (!own) return undefined;
    if (own.cue && speaksFor(own.cue, sentence, start)) return own.cue.need;
    if (own.cue) return trailing(clauses, at, start);
    return trailing(clauses, at, start) ?? leading(clauses, at);
  };
};

const FARTHEST_DENIED = 4;

/** "Mit oder ohne Schein in Früh- und Spätschicht" denies the shift as little as it denies the house. */
const speaksFor = (cue: Cue, sentence: string, place: number): boolean => {
  if (cue.reach === "both") return true;
  if (cue.start > place) return false;
  const between = sentence.slice(cue.end, place).trim();
  return cue.need !== "negated" || between.split(/\s+/).length <= FARTHEST_DENIED;
};

/** A cue behind: "Kranschein und Staplerschein sind von Vorteil", "Führerschein (wünschenswert)". */
const trailing = (clauses: readonly Rated[], at: number, place: number): Need | undefined => {
  const behind = clauses.slice(at + 1);
  const cued = behind.findIndex(({ cue }) => cue !== undefined);
  const [clause, cue] = [behind[cued], behind[cued]?.cue];
  if (!clause || !cue || cue.start <= place) return undefined;
  const links = behind.slice(0, cued).map(({ link }) => link);
  return reachesBack(clause, cue, links) ? cue.need : undefined;
};

const reachesBack = (clause: Rated, cue: Cue, bridge: readonly Link[]): boolean => {
  if (cue.reach === "after") return false;
  if (bridge.length === 0 && isCueOnly(clause, cue)) return true;
  const hasOwnWords = leadOf(clause, cue).trim().length > 2;
  const isOverCommas = isPlural(clause, cue);
  return (
    hasOwnWords &&
    [...bridge, clause.link].every((link) => link === "list" || (link === "comma" && isOverCommas))
  );
};

const leadOf = (clause: Clause, cue: Cue): string => clause.text.slice(0, cue.start - clause.start);

/** Nothing but the cue and small words: "(wünschenswert)", "aber nicht erforderlich". */
const isCueOnly = (clause: Clause, cue: Cue): boolean => {
  const rest = leadOf(clause, cue) + clause.text.slice(cue.end - clause.start);
  return !/\p{Lu}\p{L}{2,}|\d/u.test(rest) && rest.trim().split(/\s+/).length <= 5;
};

const isPlural = (clause: Clause, cue: Cue): boolean =>
  /\b(?:sind|wären|werden)\s*(?:\p{L}+\s*){0,2}$/iu.test(leadOf(clause, cue));

/** A cue before: "ohne Führerschein und Auto", "Von Vorteil: Kranschein, Staplerschein". */
const leading = (clauses: readonly Rated[], at: number): Need | undefined => {
  const cued = clauses.slice(0, at).findLastIndex(({ cue }) => cue !== undefined);
  const [clause, cue] = [clauses[cued], clauses[cued]?.cue];
  if (!clause || !cue) return undefined;
  const links = clauses.slice(cued + 1, at + 1).map(({ link }) => link);
  if (links.slice(1).includes("hard")) return undefined;
  return reachesOn(clause, cue, links) ? cue.need : undefined;
};

const reachesOn = (clause: Rated, cue: Cue, links: readonly Link[]): boolean => {
  if (isCueOnly(clause, cue)) return cue.reach === "both" && clause.start === 0;
  const isFirstWord = leadOf(clause, cue).trim().split(/\s+/).length <= 4;
  const rest = clause.text.slice(cue.end - clause.start);
  if (!isFirstWord || rest.trim().length < 2) return false;
  if (cue.need === "negated" && rest.trim().split(/\s+/).length > FARTHEST_DENIED) return false;
  const goesOn = /^\s*(?:sind|wären)\b/i.test(rest);
  return goesOn || links.every((link) => link === "list");
};
