import type { GeoPoint } from "@/lib/shared/geo";

/** A place people name: a municipality, a part of one, or a postcode area. */
export type Place = {
  /** Stable id used in URLs, e.g. "ags-05370016", "plz-41812", "geo-2886946". */
  readonly id: string;
  readonly kind: "municipality" | "locality" | "postcode";
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly postcode?: string;
  /** AGS, eight digits; only for places of the region. */
  readonly ags?: string;
  readonly point: GeoPoint;
  readonly population?: number;
};

/** What a typed place became. "Unknown" carries places with near names to choose from. */
export type PlaceResolution =
  | { readonly kind: "found"; readonly place: Place; readonly alsoNamed: readonly Place[] }
  | { readonly kind: "unknown"; readonly nearNames: readonly Place[] };

/** Looks places up by postcode or name, forgiving umlauts, case and small misspellings. */
export type Gazetteer = {
  resolve: (text: string) => PlaceResolution;
  /** Completions for a place field, the operator's own municipalities first. */
  suggest: (prefix: string, limit: number) => readonly Place[];
  /** Municipality (AGS) of a postcode and locality name; undefined outside the region or where unclear. */
  findAgs: (postcode: string | undefined, locality: string) => string | undefined;
  /** Coordinates of a postcode and locality as named in an ad. */
  locate: (country: string, postcode: string | undefined, locality: string) => GeoPoint | undefined;
};

/** How near a place is to the operator: own Kreis, the region the tables know, elsewhere. */
export type Closeness = "own" | "region" | "elsewhere";

/** A place that words of a sentence name. */
export type MentionedPlace = {
  readonly place: Place;
  readonly closeness: Closeness;
  /** From the centre of the operator's Kreis. */
  readonly distanceKm: number;
};

/** Finds places among the words of a sentence, where `Gazetteer.resolve` would believe too much. */
export type PlaceMentions = {
  /** Places of exactly this name or German postcode, likeliest first. Takes microseconds. */
  readonly named: (words: string) => readonly MentionedPlace[];
  /** What a misspelt word means in the own Kreis or the region; `undefined` in doubt. */
  readonly misspelt: (word: string) => MentionedPlace | undefined;
};
