import { generate } from "selfsigned";
import { afterEach, expect, it } from "vitest";
import {
  type MailMessage,
  MailRefused,
  type MailTransport,
  MailTransportUnavailable,
} from "@/lib/mail/mail-transport";
import { makeSmtpTransport } from "./nodemailer-transports";
import { startMailServer, type TestMailServer } from "./testing/mail-server";

const servers: TestMailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const start = async (...options: Parameters<typeof startMailServer>): Promise<TestMailServer> => {
  const server = await startMailServer(...options);
  servers.push(server);
  return server;
};

const sender = { name: "Stellenportal Kreis Heinsberg", address: "portal@kreis.example" };

const transportTo = ({ port }: { port: number }, login = "", tls = {}): MailTransport =>
  makeSmtpTransport(`smtp://${login}localhost:${port}`, sender, tls);

const aMessage = (overrides: Partial<MailMessage> = {}): MailMessage => ({
  id: "0b3f8f0e-6f0e-4b39-9d0c-2f3f6c1d7a01",
  to: "nadia@post.example",
  locale: "de",
  subject: "Bitte bestätigen: Übach-Palenberg",
  text: "Guten Tag, Frau Krüger",
  html: "<p>Guten Tag, Frau Krüger</p>",
  ...overrides,
});

/** A certificate of our own for "localhost", as a mail server inside a Kreis may have. */
const makeCertificate = () =>
  generate([{ name: "commonName", value: "localhost" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });

it("hands over text and page with the headers that mails of machines need", async () => {
  const server = await start();

  await transportTo(server).send(aMessage({ unsubscribeLink: "https://portal.example/de/end/1" }));

  const [{ mail, raw } = { mail: undefined, raw: "" }] = server.received;
  expect(mail).toMatchObject({
    subject: "Bitte bestätigen: Übach-Palenberg",
    from: sender,
    to: [{ address: "nadia@post.example" }],
    messageId: "<0b3f8f0e-6f0e-4b39-9d0c-2f3f6c1d7a01@kreis.example>",
  });
  expect(mail?.text?.trim()).toBe("Guten Tag, Frau Krüger");
  expect(mail?.html?.trim()).toBe("<p>Guten Tag, Frau Krüger</p>");
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(raw).toMatch(/^Content-Language: de\r$/m);
  expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/portal\.example\/de\/end\/1>\r$/m);
});

it("lets no subject and no recipient add a header or another recipient", async () => {
  const server = await start();
  const evil = "x\r\nBcc: all@post.example\r\nX-Evil: yes";

  await transportTo(server).send(aMessage({ subject: evil }));
  await transportTo(server)
    .send(aMessage({ to: `nadia@post.example\r\nX-Evil: yes` }))
    .catch(() => undefined);

  for (const { mail, raw } of server.received) {
    expect(mail.bcc ?? []).toEqual([]);
    expect(raw).not.toMatch(/^(Bcc|X-Evil):/im);
  }
});

it("signs in, encrypted, with a certificate of one's own", async () => {
  const { private: key, cert } = await makeCertificate();
  const server = await start(
    {},
    {
      key,
      cert,
      disabledCommands: [],
      authOptional: false,
      onAuth: ({ username, password }, session, answer) =>
        session.secure && username === "portal" && password === "p@ss/word"
          ? answer(null, { user: "portal" })
          : answer(new Error("Invalid login")),
    },
  );

  await transportTo(server, "portal:p%40ss%2Fword@", { ca: cert }).send(aMessage());

  expect(server.received).toMatchObject([{ secure: true }]);
});

it("hands nothing to a server whose certificate it cannot check", async () => {
  const { private: key, cert } = await makeCertificate();
  const server = await start({}, { key, cert, disabledCommands: [] });

  await expect(transportTo(server).send(aMessage())).rejects.toThrow(MailTransportUnavailable);

  expect(server.received).toEqual([]);
});

it("does not count a wrong password against the mail", async () => {
  const server = await start(
    {},
    { allowInsecureAuth: true, onAuth: (_auth, _session, answer) => answer(new Error("No")) },
  );

  await expect(transportTo(server, "portal:wrong@").send(aMessage())).rejects.toThrow(
    new MailTransportUnavailable("EAUTH 535"),
  );
});

it.each([
  [450, false],
  [452, false],
  [550, true],
  [554, true],
])("takes a %d for one recipient as a refusal (final: %j)", async (code, isFinal) => {
  const server = await start({ "nadia@post.example": code });

  const fault: unknown = await transportTo(server)
    .send(aMessage())
    .catch((thrown: unknown) => thrown);

  expect(fault).toBeInstanceOf(MailRefused);
  expect(fault).toMatchObject({ isFinal, message: `EENVELOPE ${code}` });
});

it("takes a server that closes for service as one that takes no mail", async () => {
  const server = await start({ "nadia@post.example": 421 });

  await expect(transportTo(server).send(aMessage())).rejects.toThrow(MailTransportUnavailable);
});

it("does not take a mail as sent whose connection was cut before the answer", async () => {
  const server = await start({ "nadia@post.example": "cut" });

  await expect(transportTo(server).send(aMessage())).rejects.toThrow(MailTransportUnavailable);
});

it("tells a server that is away from a mail that is refused", async () => {
  const server = await startMailServer();
  await server.close();

  await expect(transportTo(server).send(aMessage())).rejects.toThrow(MailTransportUnavailable);
});
