import type { Place } from "@/lib/places/place";
import type { OfferType } from "../vacancy";
import type { ContractTerm } from "../vacancy-facts";
import type { WorkingTime } from "../working-time";

/** Words of a query; `start` and `end` count UTF-16 units in the query as typed. */
export type QueryWords = { readonly text: string; readonly start: number; readonly end: number };

/** What a person does not want. Ids of the vocabulary say which. */
export type Unwanted =
  | { readonly of: "trait"; readonly trait: WorkTrait }
  | { readonly of: "working-time"; readonly time: WorkingTime }
  | { readonly of: "occupation"; readonly occupationId: string }
  | { readonly of: "occupation-group"; readonly groupId: string }
  | { readonly of: "skill"; readonly skillIds: readonly string[] };

/** What people ask for or exclude beside the working times one can choose from. */
export const workTraits = ["weekend", "night", "shift", "temporary-agency"] as const;
export type WorkTrait = (typeof workTraits)[number];

/** Something words of a query stand for. `id` is unique within its kind. */
export type Meaning = { readonly id: string } & (
  | { readonly kind: "occupation"; readonly label: string; readonly certainty: Certainty }
  | { readonly kind: "occupation-group"; readonly label: string }
  | { readonly kind: "skill"; readonly label: string; readonly certainty: Certainty }
  /** Any of `times` will do. */
  | {
      readonly kind: "working-time";
      readonly times: readonly WorkingTime[];
      /** Which of shift, night and weekend is meant, that offers tell as one working time. */
      readonly trait?: WorkTrait;
      readonly hoursPerWeek?: number;
    }
  | { readonly kind: "offer-type"; readonly offerType: OfferType }
  | { readonly kind: "contract"; readonly term: ContractTerm }
  | { readonly kind: "exclusion"; readonly unwanted: Unwanted; readonly label?: string }
  | { readonly kind: "place"; readonly label: string; readonly place: Place }
  /** The operator's whole Kreis. */
  | { readonly kind: "kreis" }
  | { readonly kind: "distance"; readonly radiusKm: number }
  /** When the work should begin; understood, but offers are not filtered by it. */
  | { readonly kind: "start" }
);

/**
 * `name`: the words are a name of it. `head`: a compound that ends with its name ("Schulkoch").
 * `misspelt`: nearly a name of it and of nothing else.
 */
export type Certainty = "name" | "head" | "misspelt";

export type Concept = Meaning & { readonly words: readonly QueryWords[] };

/** A typed query, resolved to concepts first; what remains is text. */
export type UnderstoodQuery = {
  /** In the order typed, each concept once. */
  readonly concepts: readonly Concept[];
  /** Words that stand for no concept, as typed. The whole query where nothing was understood. */
  readonly rest: string;
};

/** Names a concept in URLs, e.g. "occupation:koch"; see `UnderstandOptions.ignore`. */
export const conceptKeyOf = ({ kind, id }: Pick<Meaning, "kind" | "id">): string => `${kind}:${id}`;

/** Ignoring this takes the whole query as plain words. */
export const ALL_CONCEPTS = "all";
