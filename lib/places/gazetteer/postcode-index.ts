import type { Place } from "../place";

/** Postcode areas by their digits. */
export type PostcodeIndex = {
  /** All areas of a postcode; without a country, those of every country. */
  readonly exactly: (postcode: string, country: string | undefined) => readonly Place[];
  readonly beginningWith: (digits: string) => readonly Place[];
};

export const makePostcodeIndex = (places: readonly Place[]): PostcodeIndex => ({
  exactly: (postcode, country) =>
    places.filter(
      (place) =>
        place.postcode === postcode && (country === undefined || place.country === country),
    ),
  beginningWith: (digits) => places.filter(({ postcode }) => postcode?.startsWith(digits)),
});
