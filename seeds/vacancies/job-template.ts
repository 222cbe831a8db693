import type { OfferType } from "@/lib/vacancies/vacancy";
import type {
  CefrLevel,
  SchoolQualification,
  VocationalQualification,
} from "@/lib/vocabulary/qualification";
import type { WorkDemand } from "@/lib/vocabulary/work-demand";
import type { SectorName } from "./data/sectors";
import type { TimePatternName } from "./data/time-patterns";

/** What the demo ads of one occupation have in common. Lists of sentences are parted by " | ". */
export type JobTemplate = {
  /** Id of the built-in vocabulary. */
  readonly occupation: string;
  readonly offerType?: OfferType;
  readonly count: number;
  /** How many of them are minijobs. */
  readonly minijobs?: number;
  /** Titles that get a gender mark. */
  readonly titles: string;
  /** Whole titles as careless ads have them: shouting, misspelt, with exclamation marks. */
  readonly oddTitles?: string;
  readonly tasks: string;
  readonly profile: string;
  /** Skill ids parted by blanks. */
  readonly needs: string;
  readonly welcomes?: string;
  readonly demands: readonly WorkDemand[];
  readonly times: readonly TimePatternName[];
  readonly pay?: readonly [unit: "hour" | "month" | "year", min: number, max: number];
  /** Euros a month, first year first. */
  readonly trainingPay?: readonly number[];
  readonly payText?: string;
  readonly sector: SectorName;
  /** German as written in the ad and as really needed. */
  readonly german?: readonly [written: CefrLevel | undefined, needed: CefrLevel | undefined];
  readonly school?: SchoolQualification;
  readonly vocational?: VocationalQualification;
  readonly experience?: "none" | "welcome" | "required";
  readonly suited?: {
    readonly noExperience?: boolean;
    readonly careerChangers?: boolean;
    readonly severelyDisabled?: boolean;
    readonly refugees?: boolean;
    readonly partTimeTraining?: boolean;
  };
  /** "dutch": also offered beyond the border; "kreis": only in the own Kreis. */
  readonly where?: "dutch" | "kreis";
  readonly temporaryMonths?: number;
};
