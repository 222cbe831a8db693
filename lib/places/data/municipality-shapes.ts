import { municipalityOutlines } from "./municipality-outlines";

/** Longitude, latitude (GeoJSON order, RFC 7946). */
export type Position = readonly [lng: number, lat: number];

/** The schematic area of one municipality, as a GeoJSON feature. */
export type MunicipalityShape = {
  readonly type: "Feature";
  /** AGS, eight digits. */
  readonly id: string;
  readonly properties: { readonly name: string; readonly labelAt: Position };
  readonly geometry: {
    readonly type: "Polygon";
    /** One closed outer ring, counter-clockwise. */
    readonly coordinates: readonly [readonly Position[]];
  };
};

export type MunicipalityShapes = {
  readonly type: "FeatureCollection";
  readonly features: readonly MunicipalityShape[];
};

/** Shapes of all municipalities of a Kreis (AGS, five digits); empty where none are drawn. */
export const municipalityShapesOf = (kreisAgs: string): MunicipalityShapes => ({
  type: "FeatureCollection",
  features: municipalityOutlines
    .filter(([ags]) => ags.startsWith(kreisAgs))
    .map(([ags, name, labelAt, outline]) => ({
      type: "Feature",
      id: ags,
      properties: { name, labelAt },
      geometry: { type: "Polygon", coordinates: [pairsOf(outline)] },
    })),
});

const pairsOf = (numbers: readonly number[]): readonly Position[] =>
  numbers.flatMap((lng, index) => {
    const lat = numbers[index + 1];
    return index % 2 === 0 && lat !== undefined ? [[lng, lat]] : [];
  });
