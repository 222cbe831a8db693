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
import { MunicipalityTable } from "./municipality-table";

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
  const shapes = municipalityShapesOf(operator.kreis.ags).features;
  const rows = operator.municipalities.map(({ ags, name }) => ({
    ags,
    name,
    count: counts[ags] ?? 0,
    href: paths.vacancies(locale, { ...request, place: name, radius: "place", page: 1 }),
  }));
  const frame = makeMapFrame(
    shapes.map(({ geometry }) => geometry.coordinates),
    WIDTH,
  );
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div className="municipality-map">
      {shapes.length === 0 ? null : (
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="group"
          aria-label={t("label")}
          className="map"
        >
          {shapes.map((shape) => {
            const row = rows.find(({ ags }) => ags === shape.id);
            return row ? (
              <MapArea key={shape.id} shape={shape} frame={frame} most={most} {...row} />
            ) : null;
          })}
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

type MapAreaProps = {
  readonly shape: MunicipalityShape;
  readonly frame: MapFrame;
  readonly name: string;
  readonly count: number;
  readonly href: string;
  /** The highest count on the map. */
  readonly most: number;
};

const STEPS = 4;

const MapArea = ({ shape, frame, name, count, href, most }: MapAreaProps): ReactNode => {
  const t = useTranslations("map");
  const [lng, lat] = shape.properties.labelAt;
  const { x, y } = frame.at({ lng, lat });
  const step = Math.ceil(STEPS * Math.sqrt(count / most));
  const drawing = (
    <>
      <path className="map__area" d={frame.pathOf(shape.geometry.coordinates)} />
      <text className="map__name" x={x} y={y - 2} aria-hidden="true">
        {name}
      </text>
      <text className="map__count" x={x} y={y + 17} aria-hidden="true">
        {count}
      </text>
    </>
  );
  if (count === 0) return <g className="map__place map__place--0">{drawing}</g>;
  return (
    <a
      className={`map__place map__place--${step}`}
      href={href}
      aria-label={t("area", { place: name, count })}
    >
      {drawing}
    </a>
  );
};
