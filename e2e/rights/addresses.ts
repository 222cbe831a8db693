import type { Role } from "@/lib/accounts/account";
import { routeRights } from "@/lib/accounts/route-rights";
import { makeJobSeekers } from "@/seeds/job-seekers/make-job-seekers";
import { accountIdOf, personas } from "@/seeds/personas";
import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";
import { personaOf } from "./asker";

/** A route with what stands in the place of its parameters. */
export type Address = {
  readonly address: string;
  /** Whether all of that was shown to the asking role, so that its own right counts there. */
  readonly isOwn: boolean;
};

export type Addresses = {
  readonly of: (route: string, role: Role | undefined) => Address;
  /** Takes what stands in links of a page that this role was served. */
  readonly learn: (role: Role | undefined, page: string) => void;
};

const isParameter = (segment: string): boolean =>
  /^\[.+\]$/.test(segment) && segment !== "[locale]";

const routes = Object.keys(routeRights)
  .filter((key) => !key.includes("#"))
  .map((key) => key.replace(/^[A-Z]+ /, ""));
const fixed: ReadonlySet<string> = new Set(
  routes.filter((route) => !route.split("/").some(isParameter)).map((route) => inGerman(route)),
);

/** Everything that ends in a parameter, from "/a/[b]" to "/a/[b]/c/[d]". */
const places = new Set(
  routes.flatMap((route) => {
    const segments = route.split("/");
    return segments.flatMap((segment, at) =>
      isParameter(segment) ? [segments.slice(0, at + 1).join("/")] : [],
    );
  }),
);

const patterns = [...places].map((place) => {
  const source = inGerman(place)
    .split("/")
    .map((segment) => (isParameter(segment) ? "[^/]+" : segment.replaceAll(".", "\\.")));
  return { place, pattern: new RegExp(`^(${source.join("/")})(?:/|$)`) };
});

function inGerman(route: string, jobSeekerId = "[jobSeekerId]"): string {
  return route.replace("[locale]", "de").replace("[jobSeekerId]", jobSeekerId);
}

/** Where no link leads: what the demo holds, or what nobody has. */
const samples: Readonly<Record<string, string>> = {
  "[format]": "rss",
  "[part]": "0.xml",
  "[id]": storyVacancyId("warehouse-mornings"),
  "[vacancyId]": storyVacancyId("warehouse-mornings"),
};
const unknown = "00000000-0000-4000-8000-000000000000";

const people = makeJobSeekers(new Date()).map(({ jobSeeker }) => jobSeeker);

/** An own case or one of the own site; for all others a file that these pages do not show them. */
const fileOf = (role: Role | undefined): { readonly id: string; readonly isOwn: boolean } => {
  const id = role && accountIdOf(personaOf[role]);
  const own = people.find(
    ({ officerIds, siteId }) =>
      (id !== undefined && officerIds.includes(id)) ||
      (role === "team-lead" && siteId === personas.teamLead.siteId),
  );
  return { id: (own ?? people[0])?.id ?? unknown, isOwn: own !== undefined };
};
const file = "/[locale]/job-seekers/[jobSeekerId]";

/** Looks for an address of every route in the links that pages show, and among the demo data. */
export const makeAddresses = (): Addresses => {
  const seen = new Map<Role | undefined, Map<string, string>>();
  const anybodys = new Map<string, string>();
  return {
    of: (route, role) => {
      const segments = route.replace(/^[A-Z]+ /, "").split("/");
      return segments.slice(1).reduce<Address>(
        (parent, segment, at) => {
          const address = `${parent.address}/${segment.replace("[locale]", "de")}`;
          if (!isParameter(segment)) return { ...parent, address };
          const place = segments.slice(0, at + 2).join("/");
          if (place === file) {
            const { id, isOwn } = fileOf(role);
            return { address: inGerman(file, id), isOwn };
          }
          const own = seen.get(role)?.get(place);
          if (own !== undefined) return { address: own, isOwn: true };
          const guess = `${parent.address}/${samples[segment] ?? unknown}`;
          return { address: anybodys.get(place) ?? guess, isOwn: false };
        },
        { address: "", isOwn: true },
      );
    },
    learn: (role, page) => {
      const own = seen.get(role) ?? new Map<string, string>();
      seen.set(role, own);
      const links = [...page.matchAll(/href="([^"?#]*)/g)].map(([, link = ""]) => link);
      for (const [place, address] of links.flatMap(placesIn)) {
        if (!own.has(place)) own.set(place, address);
        if (!anybodys.has(place)) anybodys.set(place, address);
      }
    },
  };
};

const placesIn = (link: string): readonly (readonly [string, string])[] =>
  patterns.flatMap(({ place, pattern }) => {
    const address = pattern.exec(link)?.[1];
    return address === undefined || fixed.has(address) ? [] : [[place, address] as const];
  });
