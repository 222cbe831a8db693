import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Operator } from "@/lib/operator/operator";
import {
  type MunicipalityShape,
  municipalityShapesOf,
} from "@/lib/places/data/municipality-shapes";
import type { GeoPoint } from "@/lib/shared/geo";
import type { SearchRequest } from "@/lib/vacancies/search-request";
import type { FacetCounts } from "@/lib/vacancies/vacancy-search";
import { paths } from "../paths";
import { type MapFrame, makeMapFrame } from "./map-geometry";
import { type MunicipalityRow, MunicipalityTable } from "./municipality-table";

type MunicipalityMapProps = {
  /** The search whose offers are counted; a link asks the same of one place. */
  readonly request: SearchRequest;
  readonly counts: FacetCounts;
  readonly operator: Operator;
  /** The place searched around. */
  readonly centre?: GeoPoint | undefined;
};

const WIDTH = 460;

/** Offers by municipality: a drawing whose areas are links, and the same as a table. */
export const MunicipalityMap = (props: MunicipalityMapProps): ReactNode => {
  const t = useTranslations("map");
  const locale = useLocale();
  const { request, counts, operator, centre } = props;
  const rows = operator.municipalities.map(({ ags, name }) => ({
    ags,
    name,
    count: counts[ags] ?? 0,
    href: paths.vacancies(locale, { ...request, place: name, radius: "place", page: 1 }),
  }));
  const { frame, outlines } = drawingOf(operator.kreis.ags);
  const areas = outlines.flatMap((outline) => {
    const row = rows.find(({ ags }) => ags === outline.ags);
    return row ? [{ ...row, ...outline }] : [];
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div className="municipality-map">
      {outlines.length === 0 ? null : (
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="group"
          aria-label={t("label")}
          className="map"
        >
          {areas.map((area) => (
            <MapArea key={area.ags} {...area} most={most} />
          ))}
          {areas.map((area) => (
            <MapLabel key={area.ags} {...area} />
          ))}
          {centre ? <MapDot {...frame.at(centre)} /> : null}
        </svg>
      )}
      <MunicipalityTable rows={rows} />
    </div>
  );
};

/** A spot on the map. */
export const MapDot = ({ x, y }: { x: number; y: number }): ReactNode => (
  <circle className="map__dot" cx={x} cy={y} r="6" aria-hidden="true" />
);

type Outline = {
  readonly ags: string;
  /** As an SVG path. */
  readonly path: string;
  readonly labelAt: { readonly x: number; readonly y: number };
};
type Drawing = { readonly frame: MapFrame; readonly outlines: readonly Outline[] };
type Area = MunicipalityRow & Outline;

const drawings = new Map<string, Drawing>();

/** Borders do not move: each Kreis is drawn once, not for every visitor. */
const drawingOf = (kreisAgs: string): Drawing => {
  const drawing = drawings.get(kreisAgs) ?? draw(kreisAgs);
  drawings.set(kreisAgs, drawing);
  return drawing;
};

const draw = (kreisAgs: string): Drawing => {
  const shapes = municipalityShapesOf(kreisAgs).features;
  const frame = makeMapFrame(
    shapes.map(({ geometry }) => geometry.coordinates),
    WIDTH,
  );
  const toOutline = ({ id, geometry, properties }: MunicipalityShape): Outline => {
    const [lng, lat] = properties.labelAt;
    return { ags: id, path: frame.pathOf(geometry.coordinates), labelAt: frame.at({ lng, lat }) };
  };
  return { frame, outlines: shapes.map(toOutline) };
};

const STEPS = 4;

const MapArea = ({ name, count, href, path, most }: Area & { most: number }): ReactNode => {
  const t = useTranslations("map");
  const step = Math.ceil(STEPS * Math.sqrt(count / most));
  const outline = <path className="map__area" d={path} />;
  if (count === 0) return <g className="map__place map__place--0">{outline}</g>;
  const label = t("area", { place: name, count });
  return (
    <a className={`map__place map__place--${step}`} href={href} aria-label={label}>
      <title>{label}</title>
      {outline}
    </a>
  );
};

// Written over all areas, so that no neighbour covers a long name.
const MapLabel = ({ name, count, labelAt: { x, y } }: Area): ReactNode => (
  <g aria-hidden="true">
    <text className="map__name" x={x} y={y - 2}>
      {name}
    </text>
    <text className="map__count" x={x} y={y + 17}>
      {count}
    </text>
  </g>
);
