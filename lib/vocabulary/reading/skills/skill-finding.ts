import type { Found, Need } from "../evidence";

/** A skill, licence or certificate an ad names, by its id in the vocabulary. */
export type SkillFinding = Found<string> & { readonly need: Need };
