import { type Found, inferred, stated } from "../evidence";
import type { AdText } from "../text/ad-text";
import { beforeHit, behindHit, type Hit, hitsIn, pattern } from "../text/hits";

export type HomeOffice = "none" | "partly" | "fully";

const atHome = pattern(
  /(?<!\p{L})(?:home-?\s?office\p{L}*|mobile[sn]? arbeiten|mobile arbeit|mobile office|telearbeit\p{L}*|remote[- ]?(?:work|arbeit|tätigkeit|möglich|option)\p{L}*|(?:remote|hybrid)(?= (?:arbeiten|möglich|oder|work|job|position|in deutschland|aus))|(?:von zu hause(?: aus)? arbeiten)|hybrid(?:es|e)? (?:arbeit\p{L}*|working|arbeitsmodell)|(?:100 ?%|vollständig|komplett|fully|full|zu 100 ?%|rein) remote)(?!\p{L})/giu,
  "home",
  "mobil",
  "tele",
  "remote",
  "hybrid",
  "zu hause",
);

const wholly =
  /100 ?%|vollständig|komplett|ausschließlich|fully|full remote|dauerhaft|rein(?:e[snr]?)? (?:home|remote)/i;
const limited =
  /bis zu|teilweise|tage?n? (?:pro|in der|die)|hybrid|gelegentlich|anteilig|\b(?:[1-9]\d?) ?%/i;

/** Whether the work can be done at home, and how much of it. */
export const homeOfficeIn = (ad: AdText): Found<HomeOffice> | undefined => {
  const hits = hitsIn(ad, atHome).filter(isOwnWork);
  const offer = hits.find(({ need }) => need !== "negated");
  if (!offer) return hits[0] && stated("none", hits[0].evidence);
  const whole = hits.find((hit) => hit.need !== "negated" && isWhole(hit));
  if (whole) return stated("fully", whole.evidence);
  return inferred("partly", offer.evidence);
};

const isWhole = (hit: Hit): boolean => {
  const around = `${beforeHit(hit, 25)}${hit.match[0]}`;
  return (
    wholly.test(around) && !limited.test(`${around.replace(/100 ?%/, "")}${behindHit(hit, 20)}`)
  );
};

const isOwnWork = (hit: Hit): boolean =>
  !/support|server|zugriff|wartung|desktop/i.test(behindHit(hit, 12)) &&
  !/(?:kunden|anwender) (?:im|in) $/i.test(beforeHit(hit, 15));
