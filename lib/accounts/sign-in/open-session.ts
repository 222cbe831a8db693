import type { Account } from "../account";
import { hashOfToken, newSecretToken } from "./secret-token";
import { sessionHours, type SessionId, type SessionStore } from "./session";

type Dependencies = {
  readonly sessions: Pick<SessionStore, "add">;
  readonly newSessionId: () => SessionId;
  readonly now: () => Date;
};

/** Opens a session and answers its secret; nobody can read it anywhere afterwards. */
export type OpenSession = (account: Account, device: string) => Promise<string>;

export const makeOpenSession =
  ({ sessions, newSessionId, now }: Dependencies): OpenSession =>
  async ({ id: accountId, role }, device) => {
    const token = newSecretToken();
    const createdAt = now();
    await sessions.add({
      id: newSessionId(),
      tokenHash: hashOfToken(token),
      accountId,
      role,
      createdAt,
      lastSeenAt: createdAt,
      endsAt: new Date(createdAt.getTime() + sessionHours(role) * 3_600_000),
      device: device.slice(0, 200),
    });
    return token;
  };
