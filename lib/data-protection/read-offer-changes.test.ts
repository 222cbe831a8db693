import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { employerIdSchema } from "@/lib/employers/employer";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { Change, ChangeHistory } from "./change-history";
import { makeReadOfferChanges } from "./read-offer-changes";

const reviewer = anAccount({ role: "employer-service", name: "Rosa Weller" });
const vacancyId = vacancyIdSchema.parse("7f1f3c52-2a5e-4c57-9a3b-0d7a2c1f9b10");
const employerId = employerIdSchema.parse("7f1f3c52-2a5e-4c57-9a3b-0d7a2c1f9b11");

const change = (id: number, overrides: Partial<Change> = {}): Change => ({
  ...{ id: BigInt(id), field: "title", actorId: reviewer.id, at: new Date(id) },
  ...overrides,
});

const history: ChangeHistory = {
  of: async (_acting, { kind }) =>
    kind === "vacancy"
      ? [change(4), change(1, { field: "created", actorId: undefined })]
      : [change(3, { field: "name" })],
};

const readChanges = makeReadOfferChanges({
  history,
  accounts: { find: async () => reviewer },
  roleName: () => "Arbeitgeberservice",
});

it("tells changes of the offer and of its company together, the newest first", async () => {
  const found = await readChanges(reviewer, { vacancyId, employerId });

  expect(found.map(({ id, of, who }) => [Number(id), of, who])).toEqual([
    [4, "vacancy", "Rosa Weller (Arbeitgeberservice)"],
    [3, "employer", "Rosa Weller (Arbeitgeberservice)"],
    [1, "vacancy", undefined],
  ]);
});

it("tells nothing to those who do not check offers", async () => {
  const officer = anAccount({ role: "officer" });

  expect(await readChanges(officer, { vacancyId, employerId })).toEqual([]);
});
