import { regionMunicipalities } from "./data/region-municipalities";

const known = new Set(regionMunicipalities.map(([ags]) => ags));

/** Whether a municipality belongs to the Kreise that the region's own tables cover. */
export const isInRegion = (ags: string): boolean => known.has(ags);
