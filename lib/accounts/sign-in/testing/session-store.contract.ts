import { describe, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { AccountStore } from "../../account";
import { anAccount } from "../../testing/an-account";
import { type Session, sessionIdSchema, type SessionStore } from "../session";

const day = (text: string): Date => new Date(`2026-05-${text}Z`);
let made = 0;

const aSession = (
  { id: accountId, role }: Pick<Session, "role"> & { readonly id: Session["accountId"] },
  overrides: Partial<Session> = {},
): Session & { readonly tokenHash: string } => {
  made += 1;
  return {
    id: sessionIdSchema.parse(numberedUuid("session", made)),
    tokenHash: `hash ${made}`,
    accountId,
    role,
    createdAt: day("04T08:00:00"),
    lastSeenAt: day("04T08:00:00"),
    endsAt: day("04T16:00:00"),
    device: "Firefox, Linux",
    ...overrides,
  };
};

type Stores = { readonly sessions: SessionStore; readonly accounts: AccountStore };

/** Every SessionStore must pass these. */
export const describeSessionStore = (name: string, makeEmpty: () => Promise<Stores>): void => {
  const setUp = async () => {
    const stores = await makeEmpty();
    const [ada, ben] = [anAccount(), anAccount()];
    await stores.accounts.saveAll([ada, ben]);
    return { ...stores, ada, ben };
  };

  describe(`${name} as a SessionStore`, () => {
    it("gives back a session by the hash of its token, without the hash", async () => {
      const { sessions, ada } = await setUp();
      const { tokenHash, ...session } = aSession(ada);
      await sessions.add({ ...session, tokenHash });

      expect(await sessions.findByTokenHash(tokenHash)).toEqual(session);
      expect(await sessions.findByTokenHash("another")).toBeUndefined();
    });

    it("keeps when a session was last seen", async () => {
      const { sessions, ada } = await setUp();
      const session = aSession(ada);
      await sessions.add(session);

      await sessions.touch(session.id, day("04T09:00:00"));

      const found = await sessions.findByTokenHash(session.tokenHash);
      expect(found?.lastSeenAt).toEqual(day("04T09:00:00"));
    });

    it("lists an account's own sessions, last seen first", async () => {
      const { sessions, ada, ben } = await setUp();
      const [older, newer] = [aSession(ada), aSession(ada, { lastSeenAt: day("04T10:00:00") })];
      for (const session of [older, newer, aSession(ben)]) await sessions.add(session);

      const ids = (await sessions.listOf(ada.id)).map(({ id }) => id);

      expect(ids).toEqual([newer.id, older.id]);
    });

    it("ends a session for its owner only", async () => {
      const { sessions, ada, ben } = await setUp();
      const session = aSession(ada);
      await sessions.add(session);

      expect(await sessions.end(session.id, ben.id)).toBe(false);
      expect(await sessions.findByTokenHash(session.tokenHash)).toBeDefined();
      expect(await sessions.end(session.id, ada.id)).toBe(true);
      expect(await sessions.findByTokenHash(session.tokenHash)).toBeUndefined();
    });

    it("ends all sessions of an account but the one named", async () => {
      const { sessions, ada, ben } = await setUp();
      const [one, two, other] = [aSession(ada), aSession(ada), aSession(ben)];
      for (const session of [one, two, other]) await sessions.add(session);

      await sessions.endAllOf(ada.id, two.id);
      expect((await sessions.listOf(ada.id)).map(({ id }) => id)).toEqual([two.id]);
      await sessions.endAllOf(ada.id);

      expect(await sessions.listOf(ada.id)).toEqual([]);
      expect(await sessions.listOf(ben.id)).toHaveLength(1);
    });

    it("forgets sessions that had ended when another began", async () => {
      const { sessions, ada } = await setUp();
      const ended = aSession(ada, { endsAt: day("04T09:00:00") });
      await sessions.add(ended);

      await sessions.add(aSession(ada, { createdAt: day("04T09:00:00") }));

      expect(await sessions.findByTokenHash(ended.tokenHash)).toBeUndefined();
    });
  });
};
