import type { Need } from "../evidence";
import type { Clause } from "./clauses";

/** Words that say how much something is wanted, and on which side of them it stands. */
export type Cue = {
  readonly need: Need;
  readonly reach: "after" | "both";
  readonly start: number;
  readonly end: number;
};

type Pattern = Pick<Cue, "need" | "reach"> & { readonly words: RegExp };

// "Nicht nur Erfahrung" and "keine Angst vor Technik" deny nothing.
const notDenying =
  /\b(?:nicht (?:nur|zuletzt|weniger|fremd|scheu\w*|fehlen|missen|verzichten|lange|allein\w*)|kein(?:e|en)? (?:problem\w*|angst|scheu|frage|zweifel|fremdw\S+|berührungsängste|hexenwerk|wunder|einzelkämpfer\w*)|ohne (?:probleme|weiteres|scheu|zweifel|umwege|wenn|sorge\w*))/gi;

// The first that matches a clause decides: "nicht zwingend erforderlich" is a wish, not a denial.
const patterns: readonly Pattern[] = [
  {
    need: "welcome",
    reach: "both",
    words:
      /\bnicht (?:unbedingt|zwingend)(?: \p{L}+)?|\bkein(?:e)? (?:absolutes |zwingende[s]? )?muss\b|\b(?:aber|jedoch) kein muss\b/iu,
  },
  { need: "welcome", reach: "after", words: /\bmit (?:oder|und|\/) ?ohne\b/i },
  {
    need: "negated",
    reach: "both",
    words:
      /\bnicht (?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung|benötigt|gebraucht|gefordert|verlangt|relevant|gesucht|möglich|vorgesehen|geeignet|vorhanden)\b|\b(?:benötig\w+|brauch\w+) (?:sie|du|man|ihr)? ?(?:dafür |hierfür |bei uns )?nicht\b|\bunnötig\b|\bentbehrlich\b|\bentfällt\b|\b(?:gibt es|fällt|fallen|fällst|haben wir|leisten sie) (?:bei uns )?(?:nicht|keine?)\b|\bnicht an\b$|\bkeine (?:voraussetzung|bedingung|pflicht)\b/i,
  },
  {
    need: "welcome",
    reach: "both",
    words:
      /\bvon (?:großem )?vorteil\b|\bvorteilhaft|\bwünschenswert|\bgern(?:e)? gesehen|\bwillkommen\b|\bein (?:großes |klares |echtes )?plus\b|\bpluspunkte?\b|\bnice.to.have|\boptional\b|\bhilfreich\b|\b(?:ideal|optimal) wäre|\bim idealfall|\bidealer ?weise|\boptimaler ?weise|\bbestenfalls|\bvorzugsweise|\bbevorzugt\b|\bwäre(?:n)? (?:schön|toll|super|ideal|gut|perfekt)|\bschön wäre|\boder die bereitschaft|\bpreferred\b|\ba plus\b|\bals bonus/i,
  },
  {
    need: "welcome",
    reach: "after",
    words: /\bgerne? (?:mit|auch mit)\b|^\s*gerne? (?=\p{L})|^\s*evtl\.? /iu,
  },
  { need: "welcome", reach: "both", words: /(?<=\p{L}) gerne?\s*$/iu },
  {
    need: "welcome",
    reach: "after",
    words:
      /\b(?:interesse|spaß|freude|lust|neugier|begeisterung|affinität|leidenschaft)\s+(?:an|am|auf|für|zu[rm]?|beim?|daran)\b/i,
  },
  { need: "negated", reach: "after", words: /\b(?:ohne|kein(?:e|en|er|em|es|erlei)?|weder)\b/i },
  {
    need: "negated",
    reach: "after",
    words:
      /\bnicht(?= (?:am|an|in|im|nachts|auf|mit|mehr|samstags|sonntags|abends)\b)|^\s*nicht\b/i,
  },
  {
    need: "required",
    reach: "both",
    words:
      /\berforderlich|\bzwingend|\bnotwendig|\bvorausgesetzt|\bvoraussetzung|\bunbedingt|\b(?:ein|absolutes) muss\b|\bunabdingbar|\bunerlässlich|\bbenötig|\bsetzen wir voraus|\bpflicht\b|\bmandatory\b|\brequired\b/i,
  },
];

const blanked = (text: string): string =>
  text.replace(notDenying, (words) => "x".repeat(words.length));

/** The cue of a clause, with positions in the sentence. */
export const cueOf = (clause: Clause): Cue | undefined => {
  const text = blanked(clause.text);
  for (const { need, reach, words } of patterns) {
    const match = words.exec(text);
    if (!match) continue;
    const start = clause.start + match.index;
    return { need, reach, start, end: start + match[0].length };
  }
  return undefined;
};
