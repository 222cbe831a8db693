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
  "/[locale]/account": "signed-in",
  "/[locale]/account/actions#changePasswordAction": "signed-in",
  "/[locale]/account/actions#confirmSecondFactorAction": "signed-in",
  "/[locale]/account/actions#endOtherSessionsAction": "signed-in",
  "/[locale]/account/actions#endSessionAction": "signed-in",
  "/[locale]/account/actions#hideRecoveryCodesAction": "signed-in",
  "/[locale]/account/actions#renewRecoveryCodesAction": "signed-in",
  "/[locale]/account/actions#requestEmailChangeAction": "signed-in",
  "/[locale]/account/actions#startSecondFactorAction": "signed-in",
  "/[locale]/account/recovery-codes": "signed-in",
  "/[locale]/account/second-factor": "signed-in",
  "/[locale]/account/sessions": "signed-in",
  "/[locale]/dev/mail": "public",
  "/[locale]/dev/mail/[mailId]": "public",
  "/[locale]/email-change/actions#confirmEmailAction": "public",
  "/[locale]/email-change/actions#undoEmailAction": "public",
  "/[locale]/email-change/confirm": "public",
  "/[locale]/email-change/undo": "public",
  "/[locale]/imprint": "public",
  "/[locale]/job-seekers": "job-seekers.list-own",
  "/[locale]/job-seekers/[jobSeekerId]": "matches.read",
  "/[locale]/job-seekers/actions#stateReasonAction": "job-seekers.state-reason",
  "/[locale]/job-seekers/other": "job-seekers.state-reason",
  "/[locale]/occupations": "occupations.correct",
  "/[locale]/occupations/[vacancyId]": "occupations.correct",
  "/[locale]/occupations/actions#correctOccupationAction": "occupations.correct",
  "/[locale]/occupations/actions#undoCorrectionAction": "occupations.correct",
  "/[locale]/password-reset": "public",
  "/[locale]/password-reset/actions#completeResetAction": "public",
  "/[locale]/password-reset/actions#requestResetAction": "public",
  "/[locale]/password-reset/new": "public",
  "/[locale]/privacy": "public",
  "/[locale]/sign-in": "public",
  "/[locale]/sign-in/actions#enterCodeAction": "public",
  "/[locale]/sign-in/actions#signInAction": "public",
  "/[locale]/sign-in/actions#signOutAction": "public",
  "/[locale]/sign-in/code": "public",
  "/[locale]/sign-in/set-up": "public",
  "/[locale]/sources": "public",
  "/[locale]/vacancies": "public",
  "/[locale]/vacancies/[id]": "public",
  "GET /api/feeds/[format]": "public",
  "GET /api/health": "public",
  "GET /api/v1/openapi.json": "public",
  "GET /api/v1/suggestions": "public",
  "GET /api/v1/vacancies": "public",
  "GET /api/v1/vacancies/[id]": "public",
  "GET /robots.txt": "public",
  "GET /sitemap.xml": "public",
  "GET /sitemaps/[part]": "public",
};
