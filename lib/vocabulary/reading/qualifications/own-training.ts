import type { AdText, Segment } from "../text/ad-text";
import type { Mention } from "./more-vocational";

const trainingOffered =
  /(?:deine|ihre|eure|unsere|während (?:der|deiner|ihrer)|beginn(?:en)?|start(?:e|en)?|bieten|suchen|dauer|nach der|für (?:die|deine|ihre)|in der|laufende[sn]?|aktuell\p{L}*|immatrikul\p{L}*|eingeschrieb\p{L}*|angehende\p{L}*|dual\p{L}*|begonnen\p{L}*)\s+(?:\S+\s+){0,2}$/iu;

const running =
  /laufend|immatrikuliert|eingeschrieben|studierst|studierende|aktuell|semester|derzeit|im rahmen (?:deines|ihres|eines)/i;

const study = /studium|bachelor|master|hochschul/i;
const training = /ausbildung|studium|lehre|bachelor|master|hochschul/i;

const forStudents = /werkstud|studierende|praktik|\bintern(?:ship)?\b|trainee|duales studium/i;

/** Whether the job is for people who still study, so that "Studium" means the one they are in. */
export const isForStudents = ({ segments }: AdText): boolean =>
  segments.some(({ section, text }) => section === "title" && forStudents.test(text));

/** Training the job itself gives or that still runs: "Ihre Ausbildung zum Bäcker", "laufendes Studium". */
export const isOwnTraining = <Value>(
  { start, end }: Mention<Value>,
  segment: Segment,
  hasStudents: boolean,
): boolean => {
  const words = segment.text.slice(start, end);
  if (!training.test(words) || /abgeschlossen/i.test(words)) return false;
  if (segment.section === "title") return true;
  if (study.test(words) && (hasStudents || running.test(segment.text))) return true;
  return trainingOffered.test(segment.text.slice(Math.max(0, start - 60), start));
};
