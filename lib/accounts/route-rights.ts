import type { Action } from "./rights";

/** What a route or an action needs: nothing, somebody signed in, or the right to an action. */
export type RouteRight = "public" | "signed-in" | Action;

/**
 * What everything that can be called from outside needs. Pages stand under their address, route
 * handlers under method and address, actions of the server under "folder/file#name". Each asks for
 * its right itself; tests hold this list against what exists, and against what it answers to whom.
 */
export const routeRights: Readonly<Record<string, RouteRight>> = {
  "/[locale]": "public",
  "/[locale]/accessibility": "public",
  "/[locale]/dev/mail": "public",
  "/[locale]/dev/mail/[mailId]": "public",
  "/[locale]/imprint": "public",
  "/[locale]/job-seekers": "job-seekers.list-own",
  "/[locale]/job-seekers/[jobSeekerId]": "matches.read",
  "/[locale]/job-seekers/actions#stateReasonAction": "job-seekers.state-reason",
  "/[locale]/job-seekers/other": "job-seekers.state-reason",
  "/[locale]/occupations": "occupations.correct",
  "/[locale]/occupations/[vacancyId]": "occupations.correct",
  "/[locale]/occupations/actions#correctOccupationAction": "occupations.correct",
  "/[locale]/occupations/actions#undoCorrectionAction": "occupations.correct",
  "/[locale]/privacy": "public",
  "/[locale]/sign-in": "public",
  "/[locale]/sign-in/actions#signInAction": "public",
  "/[locale]/sign-in/actions#signOutAction": "public",
  "/[locale]/sources": "public",
  "/[locale]/vacancies": "public",
  "/[locale]/vacancies/[id]": "public",
  "GET /api/auth/[...nextauth]": "public",
  "GET /api/feeds/[format]": "public",
  "GET /api/health": "public",
  "GET /api/v1/openapi.json": "public",
  "GET /api/v1/suggestions": "public",
  "GET /api/v1/vacancies": "public",
  "GET /api/v1/vacancies/[id]": "public",
  "GET /robots.txt": "public",
  "GET /sitemap.xml": "public",
  "GET /sitemaps/[part]": "public",
  "POST /api/auth/[...nextauth]": "public",
};
