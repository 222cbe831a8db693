import { generateKeyPairSync, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { z } from "zod";

type Claims = Readonly<Record<string, unknown>>;

export type ProviderForTests = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who can sign in, by subject, with what the provider says of them. */
  readonly people: Map<string, Claims>;
  /** Changes the next ID token before it is signed; `by` a stranger's key where asked. */
  readonly forgeNext: (change: (claims: Claims) => Claims, by?: "stranger") => void;
  readonly stop: () => Promise<void>;
};

const client = { clientId: "stellenportal", clientSecret: "a secret between two programs" };
const tokenAnswer = z.looseObject({ id_token: z.string() });
type Forgery = { readonly change: (claims: Claims) => Claims; readonly isStranger: boolean };

const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

/** A whole OpenID provider on the loopback, whose page of sign-in takes anybody it knows at their word. */
export const startProviderForTests = async (returnTo: string): Promise<ProviderForTests> => {
  const people = new Map<string, Claims>();
  const [key, strangersKey] = [newKey(), newKey()];
  let forgery: Forgery | undefined;
  const server = createServer();
  await listen(server);
  const issuer = `http://localhost:${addressOf(server).port}`;
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [returnTo],
      },
    ],
    jwks: { keys: [{ ...key.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] },
    cookies: { keys: ["only for tests"] },
    claims: {
      openid: ["sub", "acr", "amr"],
      email: ["email", "email_verified"],
      profile: ["name", "groups"],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_context, sub) =>
      people.has(sub) ? { accountId: sub, claims: () => ({ ...people.get(sub), sub }) } : undefined,
    // Nobody is asked what a program of their own employer may know.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    if (context.path.startsWith("/interaction/")) {
      const login = context.query.login;
      if (typeof login !== "string") {
        context.body =
          "<form><label>Kennung <input name=login></label><button>Weiter</button></form>";
        return;
      }
      const proof = { accountId: login, acr: "urn:example:two-factors", amr: ["pwd", "otp"] };
      await provider.interactionFinished(context.req, context.res, { login: proof });
      context.respond = false;
      return;
    }
    await next();
    const answer = tokenAnswer.safeParse(context.body);
    if (!forgery || !answer.success) return;
    const { change, isStranger } = forgery;
    forgery = undefined;
    const idToken = signAnew(answer.data.id_token, change, isStranger ? strangersKey : key);
    context.body = { ...answer.data, id_token: idToken };
  });
  const answer = provider.callback();
  server.on("request", (request, response) => void answer(request, response));
  return {
    ...client,
    issuer,
    people,
    forgeNext: (change, by) => void (forgery = { change, isStranger: by === "stranger" }),
    stop: () => stop(server),
  };
};

const signAnew = (
  token: string,
  change: (claims: Claims) => Claims,
  key: ReturnType<typeof newKey>,
): string => {
  const [header = "", payload = ""] = token.split(".");
  const claims = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  const changed = Buffer.from(JSON.stringify(change(claims))).toString("base64url");
  const content = `${header}.${changed}`;
  return `${content}.${sign("sha256", Buffer.from(content), key).toString("base64url")}`;
};

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const addressOf = (server: Server): AddressInfo => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address;
};

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
