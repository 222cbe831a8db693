import { expect, it } from "vitest";
import type { Position } from "../account";
import { positionByClaim, type PositionRules } from "./position-by-claim";

const held: Position = { role: "officer", siteId: "erkelenz", specialism: "u25" };
const rules = (roleClaim = "groups"): PositionRules => ({
  roleClaim,
  roles: [
    { value: "lead-heinsberg", role: "team-lead", siteId: "heinsberg" },
    { value: "av-heinsberg", role: "officer", siteId: "heinsberg" },
    { value: "av", role: "officer" },
  ],
});

it("gives the position of the first rule whose value somebody has", () => {
  const groups = ["everybody", "av-heinsberg", "lead-heinsberg"];

  expect(positionByClaim({ groups }, rules(), held)).toEqual({
    role: "team-lead",
    siteId: "heinsberg",
    specialism: undefined,
  });
});

it("leaves what a rule does not name while the role stays", () => {
  expect(positionByClaim({ groups: "av" }, rules(), held)).toEqual(held);
  expect(positionByClaim({ groups: "av-heinsberg" }, rules(), held)).toEqual({
    ...held,
    siteId: "heinsberg",
  });
  expect(positionByClaim({ groups: "av" }, rules(), { ...held, role: "team-lead" })).toEqual({
    role: "officer",
    siteId: undefined,
    specialism: undefined,
  });
});

it("reads a claim inside others, and one whose own name has dots", () => {
  const inside = { realm_access: { roles: ["av"] } };
  const address = "https://kreis.example/groups";

  expect(positionByClaim(inside, rules("realm_access.roles"), held)).toEqual(held);
  expect(positionByClaim({ [address]: ["av"] }, rules(address), held)).toEqual(held);
});

it.each([
  {},
  { groups: [] },
  { groups: ["AV", "av "] },
  { groups: null },
  { groups: { av: true } },
  { groups: [["av"]] },
])("gives none for %j", (claims) => {
  expect(positionByClaim(claims, rules(), held)).toBeUndefined();
});

it("takes nothing from what every object has", () => {
  expect(positionByClaim({}, rules("constructor.name"), held)).toBeUndefined();
});
