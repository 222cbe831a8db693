/** How many of a hundred demo offers lie in which municipality of the own Kreis (AGS). */
export const ownKreis: readonly (readonly [ags: string, share: number])[] = [
  ["05370004", 15],
  ["05370008", 6],
  ["05370012", 12],
  ["05370016", 17],
  ["05370020", 13],
  ["05370024", 6],
  ["05370028", 9],
  ["05370032", 5],
  ["05370036", 8],
  ["05370040", 9],
];

/** Municipalities of neighbouring Kreise. */
export const neighbourKreise: readonly (readonly [ags: string, share: number])[] = [
  ["05116000", 24],
  ["05358024", 14],
  ["05358008", 12],
  ["05358036", 10],
  ["05358004", 5],
  ["05334002", 12],
  ["05334004", 5],
  ["05334008", 5],
  ["05334016", 5],
  ["05166020", 4],
  ["05166032", 4],
];

/** Towns of Dutch Limburg within commuting distance, with one of their postcodes. */
export const dutchTowns: readonly (readonly [locality: string, postcode: string])[] = [
  ["Roermond", "6041"],
  ["Sittard", "6131"],
  ["Echt", "6101"],
  ["Heerlen", "6411"],
  ["Venlo", "5911"],
  ["Geleen", "6161"],
];

/** Streets that many towns have; no house of this number is meant. */
export const streets: readonly string[] = [
  "Hauptstraße",
  "Bahnhofstraße",
  "Industriestraße",
  "Am Markt",
  "Kirchstraße",
  "Mühlenweg",
  "Gewerbering",
  "Lindenallee",
  "Schulstraße",
  "Aachener Straße",
  "Roermonder Straße",
  "Feldweg",
];
