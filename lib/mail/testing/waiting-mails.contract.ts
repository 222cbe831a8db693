import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { MailQueue } from "../mail";
import type { MailId, WaitingMails } from "../waiting-mails";
import { aMail } from "./a-mail";

export type WaitingMailsUnderTest = WaitingMails & MailQueue;

type MakeEmpty = (now: () => Date) => Promise<WaitingMailsUnderTest>;

/** Every queue of mails must pass these; `now` is the clock it must go by. */
export const describeWaitingMails = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as WaitingMails`, () => {
    keepsMails(makeEmpty);
    triesAgain(makeEmpty);
  });
};

const setUp = async (makeEmpty: MakeEmpty, ...to: readonly string[]) => {
  let time = new Date("2026-03-02T10:00:00Z").getTime();
  const mails = await makeEmpty(() => new Date(time));
  for (const address of to) {
    await mails.enqueue([aMail({ to: address })]);
    // Databases tell mails apart by the millisecond.
    await pause(2);
  }
  const waiting = await mails.due(100);
  const recipients = async (limit = 100) => (await mails.due(limit)).map(({ mail }) => mail.to);
  const idOf = (address: string): MailId => {
    const found = waiting.find(({ mail }) => mail.to === address);
    if (!found) throw new Error(`No mail to ${address}`);
    return found.id;
  };
  const pass = (seconds: number): void => {
    time += seconds * 1000;
  };
  return { mails, recipients, idOf, pass };
};

const [ada, nadia] = ["ada@office.example", "nadia@post.example"];

const keepsMails = (makeEmpty: MakeEmpty): void => {
  it("hands out what was enqueued, oldest first, no more than asked for", async () => {
    const { mails, recipients } = await setUp(makeEmpty, ada, nadia);

    expect(await recipients()).toEqual([ada, nadia]);
    expect(await recipients(1)).toEqual([ada]);
    expect(await mails.due(1)).toMatchObject([{ attempts: 0, mail: aMail({ to: ada }) }]);
  });

  it("keeps every character of the values", async () => {
    const { mails } = await setUp(makeEmpty);
    const values = { name: "Łucja „O’Brien“ 🚲\r\n<b>", count: 3, nul: "a\u0000b" };

    await mails.enqueue([aMail({ values })]);

    expect((await mails.due(1))[0]?.mail.values).toEqual(values);
  });

  it("bears being given nothing and being told of mails it never had", async () => {
    const { mails, idOf } = await setUp(makeEmpty, ada);
    await mails.markSent(idOf(ada));

    await mails.enqueue([]);
    await mails.markSent(idOf(ada));
    await mails.markFailed(idOf(ada), "refused");
    await mails.quarantine(idOf(ada), "refused");
    await mails.postpone(idOf(ada));

    expect(await mails.backlog()).toEqual({ pending: 0, quarantined: 0 });
  });

  it("forgets what was sent", async () => {
    const { mails, recipients, idOf } = await setUp(makeEmpty, ada, nadia);

    await mails.markSent(idOf(ada));

    expect(await recipients()).toEqual([nadia]);
    expect(await mails.backlog()).toEqual({ pending: 1, quarantined: 0 });
  });
};

const triesAgain = (makeEmpty: MakeEmpty): void => {
  it("waits longer after each refusal, lets others pass, and quarantines in the end", async () => {
    const { mails, recipients, idOf, pass } = await setUp(makeEmpty, ada, nadia);

    for (const seconds of [60, 300, 900, 3_600, 14_400, 43_200]) {
      await mails.markFailed(idOf(ada), "EENVELOPE 450");
      pass(seconds - 1);
      expect(await recipients()).toEqual([nadia]);
      pass(1);
      expect(await recipients()).toEqual([ada, nadia]);
    }
    await mails.markFailed(idOf(ada), "EENVELOPE 450");
    pass(1_000_000);

    expect(await recipients()).toEqual([nadia]);
    expect(await mails.backlog()).toEqual({ pending: 1, quarantined: 1 });
  });

  it("postpones for a minute without counting", async () => {
    const { mails, recipients, idOf, pass } = await setUp(makeEmpty, ada, nadia);

    await mails.postpone(idOf(ada));
    expect(await recipients()).toEqual([nadia]);
    pass(60);

    expect((await mails.due(1))[0]).toMatchObject({ id: idOf(ada), attempts: 0 });
  });

  it("quarantines at once where asked to, and releases", async () => {
    const { mails, recipients, idOf } = await setUp(makeEmpty, ada);
    await mails.quarantine(idOf(ada), "EENVELOPE 550");
    expect(await recipients()).toEqual([]);

    expect(await mails.release()).toBe(1);

    expect(await recipients()).toEqual([ada]);
    expect(await mails.backlog()).toEqual({ pending: 1, quarantined: 0 });
    expect(await mails.release()).toBe(0);
  });
};
