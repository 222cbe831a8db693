import { personas } from "@/seeds/personas";

/** How the journeys' operator reads the groups of its provider. */
export const signInRules = {
  roleClaim: "groups",
  roles: [
    { value: "jobcenter-teamleitung", role: "team-lead", siteId: "geilenkirchen" },
    { value: "jobcenter-vermittlung", role: "officer" },
  ],
} as const;

/** Who can sign in at the provider, by what they type there. */
export const people = {
  /** An officer whom the provider calls a team lead. */
  olga: {
    email: personas.nearMarketGeilenkirchen.email,
    email_verified: true,
    groups: ["alle", "jobcenter-teamleitung"],
  },
  /** Has an account here, and no group that means anything here. */
  lena: {
    email: personas.youthHueckelhoven.email,
    email_verified: true,
    groups: ["bauhof"],
  },
  /** Has the right group, and no account. */
  stranger: {
    email: "niemand@kreis.example",
    email_verified: true,
    groups: ["jobcenter-vermittlung"],
  },
} as const;
