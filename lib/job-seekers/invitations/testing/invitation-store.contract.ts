import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { jobSeekerIdSchema } from "../../job-seeker";
import { type Invitation, invitationIdSchema, type InvitationStore } from "../invitation";

/** Who the suite speaks of; a store that checks ids must know them. */
export const invitedPeople = [1, 2].map((n) => jobSeekerIdSchema.parse(numberedUuid("invited", n)));
export const invitedAccounts = [1, 2].map((n) =>
  accountIdSchema.parse(numberedUuid("invited-account", n)),
);
const [mara, omar] = invitedPeople;
const [marasAccount, omarsAccount] = invitedAccounts;
if (!mara || !omar || !marasAccount || !omarsAccount) throw new Error("Two people are needed");

const at = (day: number): Date => new Date(Date.UTC(2026, 4, day));
let made = 0;

const anInvitation = (overrides: Partial<Invitation> = {}): Invitation => {
  made += 1;
  return {
    id: invitationIdSchema.parse(numberedUuid("invitation", made)),
    jobSeekerId: mara,
    codeHash: `hash ${made}`,
    createdBy: omarsAccount,
    createdAt: at(1),
    expiresAt: at(20),
    sealedCode: "sealed",
    shownUntil: at(2),
    ...overrides,
  };
};

/** Every InvitationStore must pass these. */
export const describeInvitationStore = (
  name: string,
  makeEmpty: () => Promise<InvitationStore>,
): void => {
  describe(`${name} as an InvitationStore`, () => {
    it("gives back the newest invitation of a person", async () => {
      const store = await makeEmpty();
      const [first, second] = [anInvitation(), anInvitation({ createdAt: at(3) })];
      await store.add(first);
      await store.add(second);

      expect(await store.findNewest(system, mara)).toEqual(second);
      expect(await store.findNewest(system, omar)).toBeUndefined();
    });

    it("closes the earlier invitation when a new one is made", async () => {
      const store = await makeEmpty();
      const [first, second] = [anInvitation(), anInvitation({ createdAt: at(3) })];
      await store.add(first);
      await store.add(second);

      expect(await store.isOpen(first.codeHash, at(4))).toBe(false);
      expect(await store.redeem(first.codeHash, marasAccount, at(4))).toBeUndefined();
      expect(await store.isOpen(second.codeHash, at(4))).toBe(true);
    });

    it("binds an account by an open code, and forgets the code", async () => {
      const store = await makeEmpty();
      const invitation = anInvitation();
      await store.add(invitation);

      const both = await Promise.all(
        [marasAccount, omarsAccount].map((account) =>
          store.redeem(invitation.codeHash, account, at(4)),
        ),
      );

      expect(both.filter((id) => id !== undefined)).toEqual([mara]);
      expect(await store.isOpen(invitation.codeHash, at(4))).toBe(false);
      const { sealedCode: _code, shownUntil: _until, ...rest } = invitation;
      expect(await store.findNewest(system, mara)).toEqual({ ...rest, usedAt: at(4) });
    });

    it("binds by no code that is late, withdrawn or unknown", async () => {
      const store = await makeEmpty();
      const [late, withdrawn] = [anInvitation(), anInvitation({ jobSeekerId: omar })];
      await store.add(late);
      await store.add(withdrawn);
      await store.withdraw(omar, at(2));

      expect(await store.redeem(late.codeHash, marasAccount, at(20))).toBeUndefined();
      expect(await store.redeem(withdrawn.codeHash, marasAccount, at(4))).toBeUndefined();
      expect(await store.redeem("unknown", marasAccount, at(4))).toBeUndefined();
    });

    it("binds one account to one person, and leaves the code open otherwise", async () => {
      const store = await makeEmpty();
      const [maras, omars] = [anInvitation(), anInvitation({ jobSeekerId: omar })];
      await store.add(maras);
      await store.add(omars);
      await store.redeem(maras.codeHash, marasAccount, at(4));

      expect(await store.redeem(omars.codeHash, marasAccount, at(4))).toBeUndefined();
      expect(await store.isOpen(omars.codeHash, at(4))).toBe(true);
      expect(await store.redeem(omars.codeHash, omarsAccount, at(4))).toBe(omar);
    });

    it("parts a person from the account, so that another can be bound", async () => {
      const store = await makeEmpty();
      const [first, second] = [anInvitation(), anInvitation({ createdAt: at(5) })];
      await store.add(first);
      await store.redeem(first.codeHash, marasAccount, at(4));

      expect(await store.unbind(mara)).toBe(marasAccount);
      expect(await store.unbind(mara)).toBeUndefined();
      await store.add(second);
      expect(await store.redeem(second.codeHash, omarsAccount, at(6))).toBe(mara);
    });
  });
};
