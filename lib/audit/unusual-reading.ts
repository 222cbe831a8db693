import type { AccountId } from "@/lib/accounts/account";
import { dayOf } from "@/lib/shared/dates";
import type { RecordedEntry } from "./audit-chain";

export const noticeKinds = ["many-files", "outside-site", "outside-hours", "many-refused"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One person's unusual reading of one kind on one day. Of the people read it holds ids alone. */
export type Notice = {
  readonly actorId: AccountId;
  readonly kind: NoticeKind;
  /** The day in the operator's zone, as `YYYY-MM-DD`. */
  readonly day: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** The people whose files were read or asked for. */
  readonly jobSeekerIds: readonly string[];
  /** Grounds and stated reasons of the readings, each with its number. */
  readonly grounds: Readonly<Record<string, number>>;
};

/** A kind of reading counts as unusual from this many different files within this time. */
export type Threshold = { readonly files: number; readonly minutes: number };

// A full day of consultations needs about three files an hour; a morning of matching perhaps twenty.
export const thresholds: Readonly<Record<NoticeKind, Threshold>> = {
  "many-files": { files: 40, minutes: 60 },
  "outside-site": { files: 15, minutes: 60 },
  "outside-hours": { files: 5, minutes: 24 * 60 },
  "many-refused": { files: 5, minutes: 60 },
};

/** Working hours in the operator's zone, Monday to Friday. */
const hours = { from: 6, to: 20 } as const;
const ZONE = "Europe/Berlin";

const REFUSED = ".refused";
const readings = new Set(["matches.read", "job-seekers.read"]);

const belongsTo: Readonly<Record<NoticeKind, (entry: RecordedEntry) => boolean>> = {
  "many-files": () => true,
  "outside-site": ({ facts }) => facts?.outsideSite === true,
  "outside-hours": ({ at }) => isOutsideHours(at),
  "many-refused": ({ action }) => action.endsWith(REFUSED),
};

/** What a data-protection officer should look at; entries in the order of time. */
export const findUnusualReading = (
  entries: readonly RecordedEntry[],
  limits: Readonly<Record<NoticeKind, Threshold>> = thresholds,
): readonly Notice[] => {
  const perPersonAndDay = new Map<string, Reading[]>();
  for (const reading of entries.flatMap((entry) => toReading(entry) ?? [])) {
    const key = `${reading.actorId} ${dayOf(reading.entry.at)}`;
    perPersonAndDay.set(key, [...(perPersonAndDay.get(key) ?? []), reading]);
  }
  return [...perPersonAndDay.values()].flatMap((day) =>
    noticeKinds.flatMap((kind) => noticeOf(kind, day, limits[kind]) ?? []),
  );
};

type Reading = {
  readonly actorId: AccountId;
  readonly jobSeekerId: string;
  readonly entry: RecordedEntry;
};

const toReading = (entry: RecordedEntry): Reading | undefined => {
  const { actorId, subject, action } = entry;
  const isReading = readings.has(action.replace(REFUSED, ""));
  if (!actorId || subject?.kind !== "job-seeker" || !isReading) return undefined;
  return { actorId, jobSeekerId: subject.id, entry };
};

const noticeOf = (
  kind: NoticeKind,
  day: readonly Reading[],
  { files, minutes }: Threshold,
): Notice | undefined => {
  const found = day.filter(({ entry }) => belongsTo[kind](entry));
  const busiest = found.map((first) => windowFrom(first, found, minutes));
  const unusual = busiest.filter((window) => idsOf(window).length >= files);
  const [first, last] = [unusual[0]?.[0], unusual.at(-1)?.at(-1)];
  if (!first || !last) return undefined;
  const counted = [...new Set(unusual.flat())];
  return {
    actorId: first.actorId,
    kind,
    day: dayOf(first.entry.at),
    firstAt: first.entry.at,
    lastAt: last.entry.at,
    jobSeekerIds: idsOf(counted),
    grounds: countGrounds(counted),
  };
};

const windowFrom = (
  first: Reading,
  found: readonly Reading[],
  minutes: number,
): readonly Reading[] => {
  const from = first.entry.at.getTime();
  const to = from + minutes * 60_000;
  return found.filter(({ entry }) => entry.at.getTime() >= from && entry.at.getTime() < to);
};

const idsOf = (window: readonly Reading[]): readonly string[] => [
  ...new Set(window.map(({ jobSeekerId }) => jobSeekerId)),
];

const countGrounds = (window: readonly Reading[]): Readonly<Record<string, number>> => {
  const names = window.map(({ entry }) => groundOf(entry));
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((other) => other === name).length]),
  );
};

const groundOf = ({ action, reason, facts }: RecordedEntry): string =>
  action.endsWith(REFUSED) ? "refused" : (reason ?? String(facts?.ground ?? "unknown"));

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  weekday: "short",
  hour: "2-digit",
  hourCycle: "h23",
});

const isOutsideHours = (at: Date): boolean => {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const hour = Number(parts.get("hour"));
  const isWeekend = ["Sat", "Sun"].includes(parts.get("weekday") ?? "");
  return isWeekend || hour < hours.from || hour >= hours.to;
};
