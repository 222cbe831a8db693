import { describe, expect, it } from "vitest";
import { hiddenBecause, momentOf, type OfferOutline } from "./may-see";
import { offerKeyOf } from "./offer-key";
import { aachen, anAgreement, aPartner, dueren, heinsberg } from "./testing/a-partner";

const now = momentOf(new Date("2026-06-15T10:00:00Z"));

const anOutline = (overrides: Partial<OfferOutline> = {}): OfferOutline => ({
  key: offerKeyOf(heinsberg, "one"),
  origin: "regional",
  source: "regional",
  offerType: "employment",
  status: "published",
  publishedAt: new Date("2026-06-14T10:00:00Z"),
  municipalities: ["05370004"],
  isHelpWanted: false,
  version: "1",
  ...overrides,
});

const reasonWith = (
  gives: Parameters<typeof anAgreement>[0],
  outline: Partial<OfferOutline> = {},
): string | undefined =>
  hiddenBecause(aPartner({ agreement: anAgreement(gives) }), anOutline(outline), now);

describe("what a partner may see", () => {
  it("shows a published offer of the own Kreis", () => {
    expect(reasonWith({})).toBeUndefined();
  });

  it.each(["draft", "in-review", "paused", "filled", "expired", "withdrawn"] as const)(
    "hides a %s offer",
    (status) => expect(reasonWith({}, { status })).toBe("not-published"),
  );

  it.each(["invited", "ended"] as const)("hides everything from a partner that is %s", (state) => {
    expect(hiddenBecause(aPartner({ state }), anOutline(), now)).toBe("no-agreement-in-force");
  });

  it("hides everything before and after the time of the agreement", () => {
    expect(reasonWith({ validFrom: "2026-06-16" })).toBe("no-agreement-in-force");
    expect(reasonWith({ validUntil: "2026-06-14" })).toBe("no-agreement-in-force");
    expect(reasonWith({ validFrom: "2026-06-15", validUntil: "2026-06-15" })).toBeUndefined();
  });

  it("shows the agreed types and sources alone", () => {
    expect(reasonWith({ gives: { offerTypes: ["minijob"] } })).toBe("offer-type");
    expect(reasonWith({}, { origin: "imported", source: "ba-jobsuche" })).toBe("source");
    const sources = ["regional", "ba-jobsuche"];
    expect(
      reasonWith({ gives: { sources } }, { origin: "imported", source: "ba-jobsuche" }),
    ).toBeUndefined();
  });

  it("shows offers of the agreed municipalities alone", () => {
    expect(reasonWith({ gives: { municipalities: ["05370020"] } })).toBe("area");
    expect(reasonWith({ gives: { municipalities: ["05370004"] } })).toBeUndefined();
  });

  it("keeps an offer at home for the agreed days, unless help is wanted", () => {
    const gives = { homeOnlyDays: 7 };
    expect(reasonWith({ gives })).toBe("home-only");
    expect(reasonWith({ gives }, { isHelpWanted: true })).toBeUndefined();
    expect(
      reasonWith({ gives }, { publishedAt: new Date("2026-06-08T10:00:00Z") }),
    ).toBeUndefined();
    expect(reasonWith({ gives }, { publishedAt: undefined })).toBe("home-only");
  });

  it.each([
    { onlyHelpWanted: false, homeOnlyDays: 0, isHelpWanted: false, why: undefined },
    { onlyHelpWanted: false, homeOnlyDays: 0, isHelpWanted: true, why: undefined },
    { onlyHelpWanted: false, homeOnlyDays: 7, isHelpWanted: false, why: "home-only" },
    { onlyHelpWanted: false, homeOnlyDays: 7, isHelpWanted: true, why: undefined },
    { onlyHelpWanted: true, homeOnlyDays: 0, isHelpWanted: false, why: "help-not-wanted" },
    { onlyHelpWanted: true, homeOnlyDays: 0, isHelpWanted: true, why: undefined },
    { onlyHelpWanted: true, homeOnlyDays: 7, isHelpWanted: false, why: "home-only" },
    { onlyHelpWanted: true, homeOnlyDays: 7, isHelpWanted: true, why: undefined },
  ])("shows what help is wanted for as agreed: %o", ({ isHelpWanted, why, ...gives }) => {
    expect(reasonWith({ gives }, { isHelpWanted })).toBe(why);
  });

  it("shows what help is wanted for within the rest of the agreement alone", () => {
    const gives = { onlyHelpWanted: true, municipalities: ["05370020"] };
    expect(reasonWith({ gives }, { isHelpWanted: true })).toBe("area");
    expect(reasonWith({}, { isHelpWanted: true, status: "filled" })).toBe("not-published");
  });

  it("passes on what may be passed on, but never back to whom it went through", () => {
    const gives = { passesOn: true };
    const received = { hops: [aachen], permittedUse: "forward" } as const;
    const passed = { origin: "exchanged", source: "aachen", received } as const;
    const why = (offer: Partial<OfferOutline>): string | undefined =>
      reasonWith({ gives }, { ...passed, ...offer });

    expect(why({})).toBeUndefined();
    expect(reasonWith({}, passed)).toBe("may-not-be-passed-on");
    expect(why({ received: { ...received, permittedUse: "place" } })).toBe("may-not-be-passed-on");
    expect(why({ received: { ...received, hops: [dueren] } })).toBe("may-not-be-passed-on");
    expect(why({ received: { ...received, hops: [aachen, heinsberg, aachen, heinsberg] } })).toBe(
      "may-not-be-passed-on",
    );
  });
});
