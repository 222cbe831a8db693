import type { PartnerId } from "@/lib/exchange/partner";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { ProfileSection } from "@/lib/job-seekers/profile/profile-section";
import type { UploadId } from "@/lib/job-seekers/uploads/upload";
import type { MailId } from "@/lib/mail/waiting-mails";
import type { ProjectId } from "@/lib/staffing-projects/statement";
import type { PlanQuery } from "@/lib/matching/planning/read-training-plan";
import type { SearchRequest } from "@/lib/vacancies/search-request";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { hasLocale } from "next-intl";
import { type Locale, locales } from "./_i18n/routing";
import { searchQuery } from "./_search/search-params";

/** What became of the form that led here. */
export const personDataNotices = ["requested", "decided", "refused"] as const;
export type PersonDataNotice = (typeof personDataNotices)[number];
type UploadView = { readonly refused?: string; readonly after?: number };
type SavedView =
  { readonly told: "full" } | { readonly removed: VacancyId; readonly position: number };
type SignUpQuery = { readonly code?: string; readonly refused?: string } | { readonly sent: "1" };

/** Every address of the portal: no other file spells one. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  vacancies: (locale: Locale, request?: SearchRequest) =>
    `/${locale}/vacancies${request ? searchQuery(request) : ""}`,
  vacancy: (locale: Locale, id: VacancyId) => `/${locale}/vacancies/${id}`,
  /** Where the button that saves an offer stands. */
  vacancyJustSaved: (locale: Locale, id: VacancyId) => `/${locale}/vacancies/${id}#saved`,
  /** Where staff read what became of a decision about offers that may be the same job. */
  vacancyDecided: (locale: Locale, id: VacancyId, told: string) =>
    `/${locale}/vacancies/${id}?sameJob=${told}#same-job`,
  /** Offers that the reader's device keeps; says what became of a form where there was one. */
  savedVacancies: (locale: Locale, view?: SavedView) => {
    const query = Object.entries(view ?? {}).map(([name, value]) => [name, String(value)]);
    return `/${locale}/saved${view ? `?${new URLSearchParams(query).toString()}` : ""}`;
  },
  /** Answers a form that changes the list on the reader's device. */
  changeSaved: "/api/saved-vacancies",
  /** One offer on one page in two languages. */
  vacancySheet: (locale: Locale, id: VacancyId) => `/${locale}/vacancies/${id}/sheet`,
  /** Where the employer of an offer is asked how much German is needed. */
  askAboutGerman: (locale: Locale, id: VacancyId) => `/${locale}/vacancies/${id}/ask`,
  /** Where a reader says that the translation of an offer is wrong. */
  reportTranslation: (locale: Locale, id: VacancyId) => `/${locale}/vacancies/${id}/translation`,
  germanAnswer: (locale: Locale, token: string) => `/${locale}/employer/german/${token}`,
  imprint: (locale: Locale) => `/${locale}/imprint`,
  privacy: (locale: Locale) => `/${locale}/privacy`,
  accessibility: (locale: Locale) => `/${locale}/accessibility`,
  sources: (locale: Locale) => `/${locale}/sources`,
  /** For addresses outside every language. */
  unknown: (locale: Locale, name: string) => `/${locale}/${name}`,
  /** Mails that the demo wrote instead of sending them. */
  devMails: (locale: Locale) => `/${locale}/dev/mail`,
  devMail: (locale: Locale, id: MailId) => `/${locale}/dev/mail/${id}`,
  formExpired: (locale: Locale) => `/${locale}/form-expired`,
  /** By the link that the terminal shows; `refused` says that the form was not complete. */
  firstAdministrator: (locale: Locale, token: string, refused?: string) =>
    `/${locale}/first-administrator?${new URLSearchParams({ token, ...(refused ? { refused } : {}) }).toString()}`,
  newsPreference: (locale: Locale, token: string) => `/${locale}/news/${token}`,
  employerRegister: (locale: Locale) => `/${locale}/employer/register`,
  employerConfirm: (locale: Locale, token: string) => `/${locale}/employer/confirm/${token}`,
  ownOffers: (locale: Locale) => `/${locale}/employer/vacancies`,
  newOffer: (locale: Locale) => `/${locale}/employer/vacancies/new`,
  ownOffer: (locale: Locale, id: VacancyId) => `/${locale}/employer/vacancies/${id}`,
  editOffer: (locale: Locale, id: VacancyId) => `/${locale}/employer/vacancies/${id}/edit`,
  /** Neighbours that offers are exchanged with; says what became of a form where there was one. */
  partners: (locale: Locale) => `/${locale}/partners`,
  newPartner: (locale: Locale, told?: string) =>
    `/${locale}/partners/new${told ? `?told=${told}` : ""}`,
  partner: (locale: Locale, id: PartnerId, told?: string) =>
    `/${locale}/partners/${id}${told ? `?told=${told}` : ""}`,
  /** Many posts that several Kreise fill together; says what became of a form where there was one. */
  staffingProjects: (locale: Locale, told?: string) =>
    `/${locale}/staffing-projects${told ? `?told=${told}` : ""}`,
  newStaffingProject: (locale: Locale, told?: string) =>
    `/${locale}/staffing-projects/new${told ? `?told=${told}` : ""}`,
  staffingProject: (locale: Locale, id: ProjectId, told?: string) =>
    `/${locale}/staffing-projects/${id}${told ? `?told=${told}` : ""}`,
  /** Offers that cannot be filled where they are. */
  helpWanted: (locale: Locale) => `/${locale}/help-wanted`,
  /** Where neighbours are asked for help with one; says what became of a form where there was one. */
  helpWithOffer: (locale: Locale, id: VacancyId, told?: string) =>
    `/${locale}/help-wanted/${id}${told ? `?told=${told}` : ""}`,
  /** What Kreise told each other of a month, the last one without it. */
  keyFigures: (locale: Locale, month?: string) =>
    `/${locale}/key-figures${month ? `?month=${month}` : ""}`,
  /** Whom an own offer fits, without names; says what became of a form where there was one. */
  cardsForOffer: (locale: Locale, id: VacancyId, told?: string) =>
    `/${locale}/employer/vacancies/${id}/people${told ? `?told=${told}` : ""}`,
  reviewQueue: (locale: Locale) => `/${locale}/employer-service`,
  /** Translations that readers called wrong; says what became of a form where there was one. */
  translations: (locale: Locale, told?: string) =>
    `/${locale}/translations${told ? `?told=${told}` : ""}`,
  reviewOffer: (locale: Locale, id: VacancyId) => `/${locale}/employer-service/${id}`,
  signIn: (locale: Locale) => `/${locale}/sign-in`,
  signInCode: (locale: Locale) => `/${locale}/sign-in/code`,
  signInSetUp: (locale: Locale) => `/${locale}/sign-in/set-up`,
  providerStart: (locale: Locale) => `/api/auth/oidc/start?lang=${locale}`,
  /** To be told to the OpenID provider when the portal is registered there. */
  providerCallback: "/api/auth/oidc/callback",
  passwordReset: (locale: Locale) => `/${locale}/password-reset`,
  newPassword: (locale: Locale, token: string) => `/${locale}/password-reset/new?token=${token}`,
  confirmEmail: (locale: Locale, token: string) => `/${locale}/email-change/confirm?token=${token}`,
  undoEmail: (locale: Locale, token: string) => `/${locale}/email-change/undo?token=${token}`,
  /** Where the QR code of an invitation leads, too. */
  signUp: (locale: Locale, query: SignUpQuery = {}) => {
    const text = new URLSearchParams({ ...query }).toString();
    return `/${locale}/sign-up${text === "" ? "" : `?${text}`}`;
  },
  confirmSignUp: (locale: Locale, token: string) => `/${locale}/sign-up/confirm?token=${token}`,
  /** Where people who look for work begin; says what became of a code where there was one. */
  ownHome: (locale: Locale, told?: string) => `/${locale}/my${told ? `?told=${told}` : ""}`,
  account: (locale: Locale) => `/${locale}/account`,
  ownSessions: (locale: Locale) => `/${locale}/account/sessions`,
  passkeys: (locale: Locale) => `/${locale}/account/passkeys`,
  secondFactor: (locale: Locale) => `/${locale}/account/second-factor`,
  recoveryCodes: (locale: Locale) => `/${locale}/account/recovery-codes`,
  jobSeekers: (locale: Locale) => `/${locale}/job-seekers`,
  notices: (locale: Locale) => `/${locale}/notices`,
  /** Where somebody states why a file is needed; says so where the last attempt was refused. */
  otherFile: (locale: Locale, isRefused = false) =>
    `/${locale}/job-seekers/other${isRefused ? "?refused=1" : ""}`,
  /** Says what became of a decision where there was one. */
  jobSeeker: (locale: Locale, id: JobSeekerId, told?: string) =>
    `/${locale}/job-seekers/${id}${told ? `?told=${told}` : ""}`,
  /** How a person gets into the portal. */
  entrance: (locale: Locale, id: JobSeekerId, told?: string) =>
    `/${locale}/job-seekers/${id}/entrance${told ? `?told=${told}` : ""}`,
  /** Whom of the own people an offer fits. */
  peopleForOffer: (locale: Locale, id: VacancyId, withExcluded = false) =>
    `/${locale}/people-for/${id}${withExcluded ? "?excluded=1" : ""}`,
  /** Why offers were dismissed, in figures. */
  dismissalReport: (locale: Locale) => `/${locale}/reports/dismissals`,
  /** What would open most offers; says what became of a form where there was one. */
  trainingPlan: (locale: Locale, told?: string) =>
    `/${locale}/reports/training${told ? `?told=${told}` : ""}`,
  /** The same as a table for spreadsheets. */
  trainingPlanTable: (locale: Locale, { pool, field, group }: PlanQuery) =>
    `/api/reports/training?${new URLSearchParams({ lang: locale, pool, ...(field && { field }), ...(group && { group }) }).toString()}`,
  /** A profile on a sheet of paper. */
  printedProfile: (locale: Locale, id: JobSeekerId) => `/${locale}/job-seekers/${id}/print`,
  /** What matching said of a person, on a day or of one offer. */
  explanations: (locale: Locale, id: JobSeekerId, offer?: VacancyId) =>
    `/${locale}/job-seekers/${id}/explanations${offer ? `?offer=${offer}` : ""}`,
  /** What each requirement is worth; says what became of a change where there was one. */
  matchWeights: (locale: Locale, told?: string) =>
    `/${locale}/match-weights${told ? `?told=${told}` : ""}`,
  /** How matching works, for everybody. */
  method: (locale: Locale) => `/${locale}/matching`,
  /** Names why the last attempt to take somebody on was refused. */
  newJobSeeker: (locale: Locale, refused?: string) =>
    `/${locale}/job-seekers/new${refused ? `?refused=${refused}` : ""}`,
  /** Where files of people are brought; names why the last one was not taken. */
  uploads: (locale: Locale, refused?: string) =>
    `/${locale}/job-seekers/import${refused ? `?refused=${refused}` : ""}`,
  upload: (locale: Locale, id: UploadId, { refused, after }: UploadView = {}) =>
    `/${locale}/job-seekers/import/${id}${after ? `?after=${after}` : ""}${refused ? `?refused=${refused}` : ""}`,
  profile: (locale: Locale, id: JobSeekerId, section: ProfileSection) =>
    `/${locale}/job-seekers/${id}/profile/${section}`,
  /** Who changed what on a file; older entries are those before a number. */
  jobSeekerHistory: (locale: Locale, id: JobSeekerId, before?: bigint) =>
    `/${locale}/job-seekers/${id}/history${before ? `?before=${before}` : ""}`,
  /** Data protection of one file, and of all files somebody may ask about. */
  jobSeekerData: (locale: Locale, id: JobSeekerId) => `/${locale}/job-seekers/${id}/data`,
  personData: (locale: Locale, notice?: PersonDataNotice) =>
    `/${locale}/person-data${notice ? `?notice=${notice}` : ""}`,
  /** With a dry run: what would go is counted now. */
  retention: (locale: Locale, isDry = false) => `/${locale}/retention${isDry ? "?dry=1" : ""}`,
  myData: (locale: Locale) => `/${locale}/my-data`,
  /** Answers a form with the copy of all data about a person. */
  copyOfData: "/api/person-data/copy",
  /** Keys of programs, for the administration; names why nothing was done. */
  interfaceKeys: (locale: Locale, refused?: string) =>
    `/${locale}/interface-keys${refused ? `?refused=${refused}` : ""}`,
  occupations: (locale: Locale) => `/${locale}/occupations`,
  occupation: (locale: Locale, id: VacancyId) => `/${locale}/occupations/${id}`,
  /** Own offers for everyone, as data. */
  openFeed: "/api/exchange/v1/open",
  rss: (locale: Locale, request: SearchRequest) => feed("rss", locale, request),
  atom: (locale: Locale, request: SearchRequest) => feed("atom", locale, request),
  /** Answers `{ items: [{ text, count }] }` to `prefix`, `place` and `radius`. */
  suggestions: "/api/v1/suggestions",
  securityText: "/.well-known/security.txt",
} as const;

/** What stands where a path has the id of an offer, for the proxy; undefined for every other page. */
export const vacancyIdInPath = (pathname: string): string | undefined => {
  const [, locale, page, id, ...rest] = pathname.split("/");
  const isWhole =
    rest.length === 0 || (rest.length === 1 && /^(?:ask|sheet|translation)$/.test(rest[0] ?? ""));
  return hasLocale(locales, locale) && page === "vacancies" && isWhole ? id : undefined;
};

/** Public pages without an acting form: whoever only reads them gets no cookie. */
const readingPages: ReadonlySet<string | undefined> = new Set([
  undefined,
  "vacancies",
  "saved",
  "imprint",
  "privacy",
  "accessibility",
  "sources",
  "form-expired",
]);

/** Whether the page may hold a form that acts, for the proxy, which sets the cookie of forms. */
export const mayHoldForms = (pathname: string): boolean => {
  const [, locale, page, , part] = pathname.replace(/\/$/, "").split("/");
  const isReading = readingPages.has(page) && part !== "ask" && part !== "translation";
  return hasLocale(locales, locale) && !isReading;
};

/** Whether a form there may carry a file larger than the others, for the proxy. */
export const takesFiles = (pathname: string): boolean =>
  /^\/[a-z]{2}\/job-seekers\/import\/?$/.test(pathname);

const feed = (format: "rss" | "atom", locale: Locale, request: SearchRequest): string => {
  const query = searchQuery({ ...request, sort: "newest", page: 1 });
  return `/api/feeds/${format}${query === "" ? "?" : `${query}&`}lang=${locale}`;
};
