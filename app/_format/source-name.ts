import { slugOf } from "./slug-of";

/** A feed's slug as a name people read: "ba-jobsuche" becomes "BA Jobsuche", a neighbour has its own name. */
export const nameOfSlug = (slug: string, neighbours: readonly string[] = []): string =>
  neighbours.find((name) => slugOf(name) === slug) ??
  slug
    .split("-")
    .map((word) =>
      word.length <= 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
