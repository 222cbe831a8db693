import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { regionLocalities } from "@/lib/places/data/region-localities";
import { regionMunicipalities } from "@/lib/places/data/region-municipalities";
import { regionPostcodes } from "@/lib/places/data/region-postcodes";
import type { Choices } from "../choices";
import type { PersonRow } from "./person-row";

/** Where a person lives: the street stays unknown, the point lies within about 300 metres. */
export const homeOf = (choices: Choices, [ags, part]: PersonRow["home"]): JobSeeker["home"] => {
  const town = regionMunicipalities.find(([key]) => key === ags);
  const area = regionPostcodes.find((row) => row[2] === ags);
  const quarter = regionLocalities.find((row) => row[1] === ags && row[0] === part);
  if (town === undefined || area === undefined || (part !== undefined && quarter === undefined)) {
    throw new Error(`No place ${ags} ${part ?? ""}`);
  }
  const [lat, lng] = quarter ? [quarter[2], quarter[3]] : [area[3], area[4]];
  return {
    locality: part === undefined ? town[1] : `${town[1]}-${part}`,
    postcode: area[0],
    ags,
    point: {
      lat: Math.round((lat + choices.integer(-25, 25) / 10_000) * 10_000) / 10_000,
      lng: Math.round((lng + choices.integer(-40, 40) / 10_000) * 10_000) / 10_000,
    },
  };
};
