import { expect, it } from "vitest";
import { ok, refused } from "@/lib/shared/result";
import { vacancyStatuses } from "../vacancy";
import { moveFrom, movesFrom, vacancyMoves } from "./vacancy-life";

const employer = { by: "employer" } as const;
const service = { by: "employer-service", reason: "Bitte die Arbeitszeit ergänzen" } as const;

it("leads from draft to filled by way of a check", () => {
  expect(moveFrom("draft", "submit", employer)).toEqual(ok("in-review"));
  expect(moveFrom("in-review", "publish", service)).toEqual(ok("published"));
  expect(moveFrom("published", "pause", employer)).toEqual(ok("paused"));
  expect(moveFrom("paused", "resume", employer)).toEqual(ok("published"));
  expect(moveFrom("published", "fill", employer)).toEqual(ok("filled"));
});

it("returns an offer only with a reason", () => {
  expect(moveFrom("in-review", "return", service)).toEqual(ok("draft"));
  expect(moveFrom("in-review", "return", { ...service, reason: "  " })).toEqual(
    refused({ code: "reason-needed" }),
  );
});

it("lets no employer publish", () => {
  for (const status of vacancyStatuses) {
    expect(moveFrom(status, "publish", employer)).toEqual(
      refused({ code: "move-of-other-side", side: "employer" }),
    );
  }
});

it("publishes nothing that was not sent for review or paused", () => {
  const leading = vacancyStatuses.flatMap((status) =>
    vacancyMoves
      .filter((move) => {
        const moved = moveFrom(status, move, service);
        return moved.ok && moved.value === "published";
      })
      .map((move) => `${status} ${move}`),
  );

  expect(leading).toEqual(["in-review publish", "paused resume"]);
});

it.each(["filled", "expired", "withdrawn"] as const)("ends with %s", (status) => {
  expect(movesFrom(status, "employer")).toEqual([]);
  expect(movesFrom(status, "employer-service")).toEqual([]);
  expect(moveFrom(status, "resume", employer)).toEqual(
    refused({ code: "move-not-possible", status }),
  );
});

it("checks again what is altered after it was published", () => {
  expect(moveFrom("published", "revise", employer)).toEqual(ok("draft"));
  expect(movesFrom("draft", "employer")).toEqual(["submit", "withdraw"]);
});
