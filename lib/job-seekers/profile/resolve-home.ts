import type { Gazetteer, Place } from "@/lib/places/place";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeeker } from "../job-seeker";

export type Home = JobSeeker["home"];

export type HomeRefusal = {
  readonly code: "place-unknown";
  /** Places with near names, to choose from. */
  readonly nearNames: readonly string[];
};

const MOST_NAMES = 3;

/** Where somebody lives, by postcode, name or both; across the border, too. */
export const resolveHome = (
  { resolve }: Pick<Gazetteer, "resolve">,
  text: string,
): Result<Home, HomeRefusal> => {
  const resolved = resolve(text);
  if (resolved.kind === "unknown") {
    const nearNames = resolved.nearNames.slice(0, MOST_NAMES).map(nameOf);
    return refused({ code: "place-unknown", nearNames });
  }
  const { name, postcode = "", ags, point } = resolved.place;
  return ok({ locality: name, postcode, point, ...(ags === undefined ? {} : { ags }) });
};

const nameOf = ({ postcode, name }: Place): string => [postcode, name].filter(Boolean).join(" ");

/** As it is typed: "41812 Erkelenz". */
export const homeText = ({ postcode, locality }: Home): string =>
  [postcode, locality].filter(Boolean).join(" ");
