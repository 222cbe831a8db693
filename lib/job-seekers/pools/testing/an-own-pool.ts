import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type OwnPool, ownPoolIdSchema } from "../own-pools";

export const anOwnPool = (overrides: Partial<OwnPool> = {}): OwnPool => ({
  id: ownPoolIdSchema.parse(numberedUuid("pool", 1)),
  siteId: "erkelenz",
  name: "Lager im Sommer",
  createdBy: accountIdSchema.parse(numberedUuid("account", 1)),
  createdAt: new Date("2026-03-03T08:00:00Z"),
  ...overrides,
});
