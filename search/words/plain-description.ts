import { textOf } from "@/lib/vacancies/sanitise-description";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { foldGenderInText } from "./gender-forms";

/** Beyond this ads repeat themselves (boilerplate of the employer), and 2 million of them fill disks. */
const MAX_LENGTH = 6_000;

/** Looked for from the start of a word only: from each of its letters takes ten times as long. */
const emailAddress = /(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+/gi;
const webAddress = /(?:https?:\/\/|www\.)\S+/gi;
/** At least seven digits, beginning with 0 or +, however they are grouped. */
const phoneNumber = /(?:\+|\b0)\d(?:[\s/().–-]{0,3}\d){5,}/g;

/** The words of the description for finding, without ways to reach a person. */
export const plainDescriptionOf = ({ facts }: Vacancy): string | undefined => {
  if (facts.descriptionHtml === undefined) return undefined;
  const text = textOf(facts.descriptionHtml.slice(0, 3 * MAX_LENGTH))
    .replace(emailAddress, " ")
    .replace(webAddress, " ")
    .replace(phoneNumber, " ");
  return foldGenderInText(without(facts.contactName, text)).slice(0, MAX_LENGTH);
};

/** Family names stay out as well as full ones: "Frau Musterfrau hilft Ihnen gern weiter". */
const without = (name: string | undefined, text: string): string => {
  const parts = (name ?? "").split(/\s+/).filter((part) => /^\p{Lu}[\p{L}-]{2,}$/u.test(part));
  return parts.reduce((rest, part) => rest.replaceAll(part, " "), text);
};
