/** A node of KldB 2010 above the occupations: one digit area, two digits main group, three digits group. */
export type OccupationGroup = {
  readonly code: string;
  /** Short German label in our own words. */
  readonly label: string;
};
