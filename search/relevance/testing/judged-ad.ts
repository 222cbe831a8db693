import type { OfferType } from "@/lib/vacancies/vacancy";

/** An ad with the odd spellings and gaps that real ones have. */
export type JudgedAd = {
  readonly title: string;
  readonly by: string;
  readonly in: string;
  /** KldB and label as the source gives them; many ads of employers come without. */
  readonly as?: readonly [kldb: string, label: string];
  readonly type?: OfferType;
  readonly time?: "full-time" | "part-time";
  readonly text?: string;
  readonly skills?: readonly string[];
  readonly weekend?: true;
  readonly night?: true;
  readonly shift?: true;
  readonly homeOffice?: true;
  readonly agency?: true;
};
