import type { Action } from "./rights";

/**
 * What every address of the portal needs: nothing ("public"), or the right to an action.
 * The pages ask for the right themselves; a test holds this list against the routes that exist.
 */
export const routeRights: Readonly<Record<string, "public" | Action>> = {
  "/[locale]": "public",
  "/[locale]/accessibility": "public",
  "/[locale]/dev/mail": "public",
  "/[locale]/dev/mail/[mailId]": "public",
  "/[locale]/imprint": "public",
  "/[locale]/job-seekers": "job-seekers.list-own",
  "/[locale]/job-seekers/[jobSeekerId]": "matches.read",
  "/[locale]/occupations": "occupations.correct",
  "/[locale]/occupations/[vacancyId]": "occupations.correct",
  "/[locale]/privacy": "public",
  "/[locale]/sign-in": "public",
  "/[locale]/sources": "public",
  "/[locale]/vacancies": "public",
  "/[locale]/vacancies/[id]": "public",
  "/api/auth/[...nextauth]": "public",
  "/api/feeds/[format]": "public",
  "/api/health": "public",
  "/api/v1/openapi.json": "public",
  "/api/v1/suggestions": "public",
  "/api/v1/vacancies": "public",
  "/api/v1/vacancies/[id]": "public",
  "/robots.txt": "public",
  "/sitemap.xml": "public",
  "/sitemaps/[part]": "public",
};
