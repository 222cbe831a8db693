import fields from "../data/labels/fields.de-leicht.json";
import occupations from "../data/labels/occupations.de-leicht.json";
import skills from "../data/labels/skills.de-leicht.json";
import { partLongWords } from "./part-long-words";

// Maps, since ids of others may be called like what every object has.
const own = {
  fields: new Map(Object.entries(fields)),
  occupations: new Map(Object.entries(occupations)),
  skills: new Map(Object.entries(skills)),
};

/** What something is called in Leichte Sprache: our own everyday name, or the usual one made easier. */
export const plainLabel = (kind: keyof typeof own, id: string | undefined, label: string): string =>
  (id === undefined ? undefined : own[kind].get(id)) ?? plainWords(label);

/** "Verkäufer/in" becomes "Verkäufer oder Verkäuferin", and long words get hyphens. */
export const plainWords = (label: string): string =>
  partLongWords(
    label
      .replace(/(\p{L}+)(?:\/|:|\*)in\b/gu, "$1 oder $1in")
      .replace(/(\p{L}{4,})\/(\p{Lu}\p{L}{3,})/gu, "$1 oder $2"),
  );
