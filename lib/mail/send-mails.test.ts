import { expect, it } from "vitest";
import { aMail } from "./testing/a-mail";
import { makeInMemoryWaitingMails } from "./testing/in-memory-waiting-mails";
import { makeSendMails } from "./send-mails";
import { MailRefused, MailTransportUnavailable } from "./mail-transport";
import { UnknownTemplate } from "./mail-texts";

type Faults = Readonly<Record<string, Error>>;

const setUp = async (faults: Faults, ...recipients: readonly string[]) => {
  const mails = makeInMemoryWaitingMails();
  await mails.enqueue(recipients.map((to) => aMail({ to })));
  const sentTo: string[] = [];
  const state = { isStopping: false };
  const sendMails = makeSendMails({
    mails,
    writeMessage: ({ id, mail: { to, locale, template: subject } }) => {
      if (to.startsWith("wordless")) throw new UnknownTemplate("no-such-template");
      return { id, to, locale, subject, text: "", html: "" };
    },
    transport: {
      send: async ({ to }) => {
        const fault = faults[to];
        if (fault) throw fault;
        sentTo.push(to);
      },
    },
    batchSize: 2,
    shouldStop: () => state.isStopping,
  });
  const heldOf = (to: string) => [...mails.held.values()].find(({ mail }) => mail.to === to);
  return { mails, sendMails, sentTo, heldOf, state };
};

it("sends everything that waits and keeps nothing of it", async () => {
  const { mails, sendMails, sentTo } = await setUp({}, "a", "b", "c");

  expect(await sendMails()).toEqual({ end: "empty", sent: 3, failed: 0 });

  expect(sentTo).toEqual(["a", "b", "c"]);
  expect(mails.held.size).toBe(0);
});

it("tries a mail again later that was refused for now, and sends the others", async () => {
  const { sendMails, sentTo, heldOf } = await setUp(
    { a: new MailRefused("EENVELOPE 450", false) },
    "a",
    "b",
  );

  expect(await sendMails()).toEqual({ end: "empty", sent: 1, failed: 1 });

  expect(sentTo).toEqual(["b"]);
  expect(heldOf("a")).toMatchObject({ attempts: 1, reason: "EENVELOPE 450", isQuarantined: false });
});

it("quarantines a mail that was refused for good", async () => {
  const { sendMails, heldOf } = await setUp({ a: new MailRefused("EENVELOPE 550", true) }, "a");

  await sendMails();

  expect(heldOf("a")).toMatchObject({ reason: "EENVELOPE 550", isQuarantined: true });
});

it("quarantines a mail that has no words", async () => {
  const { sendMails, heldOf } = await setUp({}, "wordless", "b");

  expect(await sendMails()).toMatchObject({ sent: 1, failed: 1 });

  expect(heldOf("wordless")).toMatchObject({ isQuarantined: true });
});

it("stops where no mail is taken, counts that against none, and lets others pass next time", async () => {
  const { sendMails, sentTo, heldOf } = await setUp(
    { a: new MailTransportUnavailable("ECONNECTION") },
    "a",
    "b",
  );

  expect(await sendMails()).toEqual({ end: "unavailable", sent: 0, failed: 0 });
  expect(heldOf("a")).toMatchObject({ attempts: 0 });
  await sendMails();

  expect(sentTo).toEqual(["b"]);
});

it("keeps what an unknown fault says to itself, since it may name the recipient", async () => {
  const { sendMails, heldOf } = await setUp(
    { a: new TypeError("bad address a@post.example") },
    "a",
  );

  await sendMails();

  expect(heldOf("a")).toMatchObject({ reason: "TypeError", isQuarantined: false });
});

it("leaves the rest for later when it is asked to stop", async () => {
  const { mails, sendMails, state } = await setUp({}, "a", "b");
  state.isStopping = true;

  expect(await sendMails()).toEqual({ end: "stopped", sent: 0, failed: 0 });
  expect(mails.held.size).toBe(2);
});
