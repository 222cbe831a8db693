/** A feed's slug as a name people read: "ba-jobsuche" becomes "BA Jobsuche". */
export const nameOfSlug = (slug: string): string =>
  slug
    .split("-")
    .map((word) =>
      word.length <= 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
