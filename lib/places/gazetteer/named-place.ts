import type { Place } from "../place";

/** A place with every spelling it is found under. */
export type NamedPlace = {
  readonly place: Place;
  /** Names people type: its own name, names in other languages, short forms. */
  readonly names: readonly string[];
  /** Names together with the municipality, e.g. "Teveren, Geilenkirchen"; never suggested first. */
  readonly combinedNames: readonly string[];
};
