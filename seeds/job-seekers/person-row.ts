import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { WorkDemand } from "@/lib/vocabulary/work-demand";

/** One invented person, written down as an officer would tell it. */
export type PersonRow = {
  readonly given: string;
  readonly family: string;
  readonly age: number;
  readonly site: "erkelenz" | "heinsberg" | "hueckelhoven" | "geilenkirchen";
  /** AGS of the home and, where known, the part of the town. */
  readonly home: readonly [ags: string, part?: string];
  /** Occupation, years, how the person put it. */
  readonly did: readonly (readonly [occupation: string, years: number, words: string])[];
  /** Occupation ids parted by blanks. */
  readonly wants: string;
  /** Skill ids parted by blanks, beyond what follows from the experience. */
  readonly skills?: string;
  readonly school?: NonNullable<JobSeeker["school"]>;
  readonly vocational?: NonNullable<JobSeeker["vocational"]>;
  /** As "de C2, ar B1". */
  readonly speaks: string;
  readonly mobility?: JobSeeker["mobility"];
  readonly time?: JobSeeker["availability"];
  readonly avoids?: readonly WorkDemand[];
  readonly is?: readonly ("loneParent" | "rehabilitation" | "severelyDisabled")[];
  readonly monthsInReceipt?: number;
  readonly position?: NonNullable<JobSeeker["profilePosition"]>;
  readonly pools?: JobSeeker["pools"];
  /** Also advised by these specialists besides those that follow from the facts. */
  readonly also?: readonly ("workOpportunities" | "caseManager")[];
};
