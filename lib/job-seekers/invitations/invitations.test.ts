import { expect, it } from "vitest";
import { type AccountId, type Actor, accountIdSchema } from "@/lib/accounts/account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import type { JobSeekerId } from "../job-seeker";
import { makeOpenFile } from "../open-file";
import { aJobSeeker, aJobSeekerIdentity } from "../testing/a-job-seeker";
import { makeInMemoryAccessGrantStore } from "../testing/in-memory-access-grant-store";
import { makeInMemoryJobSeekerStore } from "../testing/in-memory-job-seeker-store";
import { hashOfCode, invitationIdSchema } from "./invitation";
import { INVITATION_DAYS, makeInvitationUseCases } from "./manage-invitations";
import { makeRedeemInvitation } from "./redeem-invitation";
import { makeInMemoryInvitationStore } from "./testing/in-memory-invitation-store";

const accountId = (number: number): AccountId =>
  accountIdSchema.parse(numberedUuid("account", number));
const ada: Actor = { id: accountId(1), role: "officer", name: "Ada", siteId: "erkelenz" };
const mara = accountId(2);

const setUp = (facts: Parameters<typeof aJobSeeker>[0] = { officerIds: [ada.id] }) => {
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const person = aJobSeeker(facts);
  const identity = aJobSeekerIdentity({ jobSeekerId: person.id });
  const audit = makeInMemoryAuditTrail(() => clock.now);
  const bound = new Map<JobSeekerId, AccountId>();
  const invitations = makeInMemoryInvitationStore(bound);
  const ended: AccountId[] = [];
  let made = 0;
  const shared = { invitations, audit, now: () => clock.now };
  return {
    person,
    clock,
    bound,
    ended,
    recorded: () => audit.entries.map(({ content }) => fromContent(content).action),
    redeem: makeRedeemInvitation(shared),
    ...makeInvitationUseCases({
      ...shared,
      openFile: makeOpenFile({
        ...shared,
        jobSeekers: makeInMemoryJobSeekerStore([{ jobSeeker: person, identity }]),
        grants: makeInMemoryAccessGrantStore(),
      }),
      sessions: { endAllOf: async (id) => void ended.push(id) },
      cipher: makePlainCipher(),
      newId: () => invitationIdSchema.parse(numberedUuid("invitation", (made += 1))),
    }),
  };
};

const letterOf = async ({ show, person }: ReturnType<typeof setUp>): Promise<string> => {
  const shown = await show(ada, person.id);
  if (!shown.ok || !shown.value.letter) throw new Error("There was to be a letter");
  return shown.value.letter.code;
};

it("shows the code of a new invitation for half an hour and lets it bind an account once", async () => {
  const portal = setUp();
  const { invite, show, redeem, person, clock, bound, recorded } = portal;
  expect(await invite(ada, person.id)).toMatchObject({ ok: true });
  const code = await letterOf(portal);
  expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/);

  clock.now = new Date("2026-03-02T10:30:00Z");
  expect(await show(ada, person.id)).toMatchObject({
    value: { state: "open", letter: undefined },
  });
  expect(await redeem(mara, hashOfCode(code.toLowerCase().replaceAll("-", " ")))).toMatchObject({
    value: person.id,
  });
  expect(await redeem(mara, hashOfCode(code))).toMatchObject({
    refusal: { code: "code-not-open" },
  });

  expect(bound.get(person.id)).toBe(mara);
  expect(recorded()).toEqual(
    expect.arrayContaining(["invitations.created", "invitations.redeemed", "invitations.refused"]),
  );
});

it("keeps a code good for four weeks", async () => {
  const portal = setUp();
  const { invite, redeem, show, person, clock } = portal;
  await invite(ada, person.id);
  const code = await letterOf(portal);

  clock.now = new Date(clock.now.getTime() + INVITATION_DAYS * 86_400_000);

  expect(await redeem(mara, hashOfCode(code))).toMatchObject({ ok: false });
  expect(await show(ada, person.id)).toMatchObject({ value: { state: "expired" } });
});

it("takes a withdrawn code from nobody", async () => {
  const portal = setUp();
  const { invite, withdraw, redeem, person } = portal;
  await invite(ada, person.id);
  const code = await letterOf(portal);

  await withdraw(ada, person.id);

  expect(await redeem(mara, hashOfCode(code))).toMatchObject({ ok: false });
});

it("invites nobody who has an account", async () => {
  const { invite, person } = setUp({ officerIds: [ada.id], accountId: mara });

  expect(await invite(ada, person.id)).toMatchObject({ refusal: { code: "has-account" } });
});

it("parts an account from the file and signs it out", async () => {
  const portal = setUp();
  const { invite, unbind, redeem, person, bound, ended, recorded } = portal;
  await invite(ada, person.id);
  await redeem(mara, hashOfCode(await letterOf(portal)));

  expect(await unbind(ada, person.id)).toMatchObject({ ok: true });

  expect(bound.size).toBe(0);
  expect(ended).toEqual([mara]);
  expect(recorded()).toContain("invitations.account-unbound");
});

it.each(["show", "invite", "withdraw", "unbind"] as const)(
  "lets nobody %s whose case it is not",
  async (name) => {
    const portal = setUp({ officerIds: [], siteId: "heinsberg" });

    expect(await portal[name](ada, portal.person.id)).toMatchObject({
      refusal: { code: "job-seeker-unknown" },
    });
  },
);

it.each(["", "short", "x".repeat(40)])("takes %j for no code", async (typed) => {
  expect(hashOfCode(typed)).toBeUndefined();
  expect(await setUp().redeem(mara, hashOfCode(typed))).toMatchObject({ ok: false });
});
