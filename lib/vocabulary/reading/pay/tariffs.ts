import type { Segment } from "../text/ad-text";
import { hasHint } from "../text/hits";

/** A collective agreement or pay group named in a sentence, with positions in it. */
export type Tariff = { readonly start: number; readonly end: number };

const agreement =
  "(?:TVöD(?:-?\\s?(?:VKA|Bund|SuE|P|K|B|S|V|NRW|F))?|TV-?L(?:-S)?|TV-?H|TV-?V|TV-?BA|TV-?Ärzte|AVR(?:[- ](?:Caritas|Diakonie|DD))?|BAT-?KF|KAVO|DRK-?Tarif\\p{L}*|(?:iGZ|GVP|BAP)(?:[/-](?:DGB|iGZ|BAP))?-?(?:Tarif\\p{L}*)?|ERA)";
const group =
  "(?:(?:EG|Entgeltgruppe|Vergütungsgruppe|Besoldungsgruppe|Entgeltstufe|Lohngruppe|LG|S|P|E|A|SuE)[\\s-]?\\d{1,2}\\s?[abcü]?(?:\\s?(?:-|–|bis|\\/)\\s?(?:EG|E|S|P|A)?\\s?\\d{1,2}[abc]?)?)(?![\\p{L}\\d])";

const patterns = [
  new RegExp(
    `(?<![\\p{L}\\d])${group}\\s*(?:\\(?(?:des |nach |gemäß |der )?)?(?<![\\p{L}])${agreement}(?![\\p{L}])`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])${agreement}(?![\\p{L}])(?:[\\s,(-]*(?:in |nach |bis |zur )?(?:der )?${group})?`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:EG|Entgeltgruppe|Vergütungsgruppe|Besoldungsgruppe|Lohngruppe)\\s?\\d{1,2}\\s?[abcü]?(?![\\p{L}\\d])`,
    "gu",
  ),
  /(?<!\p{L})(?:(?:(?:bezahlung|vergütung|entlohnung|entgelt|lohn|gehalt)\p{L}* )(?:nach|gemäß|laut|lt\.)(?: dem)?(?: gültigen| geltenden)? \p{L}*tarif\p{L}*|tariflohn|tarifgehalt|tarifliche \p{L}+|übertarifliche \p{L}+|(?:gesetzliche[rn]? )?mindestlohn|haustarif\p{L}*)(?!\p{L})/giu,
];

const hints = [
  "tv",
  "avr",
  "bat",
  "kavo",
  "tarif",
  "igz",
  "gvp",
  "bap",
  "era",
  "eg ",
  "eg-",
  "gruppe",
  "mindestlohn",
];

/** Pay an ad gives by reference: "TVöD EG 5", "nach Tarif", "Mindestlohn". */
export const tariffsIn = ({ text, lower }: Segment): readonly Tariff[] => {
  if (!hasHint(lower, hints)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
};
