import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Operator } from "@/lib/operator/operator";
import { municipalityShapesOf } from "@/lib/places/data/municipality-shapes";
import type { Workplace } from "@/lib/vacancies/vacancy-facts";
import { useKreisTexts } from "../_format/use-kreis-texts";
import { type MapFrame, makeMapFrame } from "./map-geometry";
import { MapDot } from "./municipality-map";

type WorkplaceMapProps = {
  readonly workplaces: readonly Workplace[];
  readonly operator: Operator;
};

const WIDTH = 320;

/** Where in the Kreis the work is done; nothing where it is done elsewhere or the spot is unknown. */
export const WorkplaceMap = ({ workplaces, operator }: WorkplaceMapProps): ReactNode => {
  const t = useTranslations("map");
  const inKreis = useKreisTexts(operator.kreis.name).within;
  const shapes = municipalityShapesOf(operator.kreis.ags).features;
  const frame = makeMapFrame(
    shapes.map(({ geometry }) => geometry.coordinates),
    WIDTH,
  );
  const spots = workplaces.filter((workplace) => isDrawn(workplace, frame));
  if (shapes.length === 0 || spots.length === 0) return null;
  const municipalities = new Set(spots.map(({ ags }) => ags));
  const place = [...new Set(spots.map(({ locality }) => locality))].join(", ");
  return (
    <svg
      className="map map--small"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={t("workplace", { inKreis, place })}
    >
      {shapes.map(({ id, geometry }) => (
        <path
          key={id}
          className={`map__area${municipalities.has(id) ? " map__area--chosen" : ""}`}
          d={frame.pathOf(geometry.coordinates)}
        />
      ))}
      {spots.map(({ point }, position) =>
        point ? <MapDot key={position} {...frame.at(point)} /> : null,
      )}
    </svg>
  );
};

const isDrawn = ({ point }: Workplace, frame: MapFrame): boolean => {
  if (!point) return false;
  const { x, y } = frame.at(point);
  return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
};
