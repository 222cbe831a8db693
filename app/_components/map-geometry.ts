import type { GeoPoint } from "@/lib/shared/geo";

/** Outer and inner borders of one area: rings of longitude and latitude. */
export type Rings = readonly (readonly (readonly [lng: number, lat: number])[])[];

export type MapFrame = {
  readonly width: number;
  readonly height: number;
  /** Position on the drawing. */
  readonly at: (point: GeoPoint) => { readonly x: number; readonly y: number };
  /** The rings as the `d` of an SVG path. */
  readonly pathOf: (rings: Rings) => string;
};

const MARGIN = 6;

/** Fits areas into a drawing of this width; one degree of longitude shrinks with the cosine of the latitude. */
export const makeMapFrame = (areas: readonly Rings[], width: number): MapFrame => {
  const corners = areas.flat(2);
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (width - 2 * MARGIN) / ((east - west) * shrink);

  const at = ({ lng, lat }: GeoPoint): { x: number; y: number } => ({
    x: tenth(MARGIN + (lng - west) * shrink * scale),
    y: tenth(MARGIN + (north - lat) * scale),
  });
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
    at,
    pathOf: (rings) =>
      rings
        .map((ring) => {
          const points = ring.map(([lng, lat]) => at({ lng, lat }));
          return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
        })
        .join(""),
  };
};

const tenth = (value: number): number => Math.round(value * 10) / 10;
