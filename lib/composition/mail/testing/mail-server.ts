import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type TestMailServer = {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  readonly close: () => Promise<void>;
};
export type ReceivedMail = { readonly mail: Email; readonly raw: string; readonly secure: boolean };

/** How the server answers each recipient: an SMTP code to refuse with, or "cut" the connection. */
type Refusals = Readonly<Record<string, number | "cut">>;

/** A mail server on loopback, without encryption unless told otherwise. */
export const startMailServer = async (
  refusals: Refusals = {},
  options: SMTPServerOptions = {},
): Promise<TestMailServer> => {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    logger: false,
    onRcptTo: ({ address }, _session, answer) => {
      const refusal = refusals[address];
      answer(typeof refusal === "number" ? withCode(refusal, address) : null);
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        if (to.some((address) => refusals[address] === "cut")) {
          server.connections.forEach((connection) => Reflect.get(connection, "_socket").destroy());
          return;
        }
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then((mail) => {
          received.push({ mail, raw: raw.toString("utf8"), secure: session.secure });
          answer(null);
        });
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  return { port: portOf(listener.address()), received, close: () => closed(server) };
};

const closed = (server: SMTPServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(resolve);
  });

const withCode = (responseCode: number, address: string): Error =>
  Object.assign(new Error(`<${address}> is not taken`), { responseCode });

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === "string") throw new Error("No port was opened");
  return address.port;
};
