import { writeFileSync } from "node:fs";
import { startProviderForTests } from "@/lib/composition/testing/openid-provider-for-tests";
import { people } from "./people";

// A process of its own beside the portal, as the operator's provider is: says in a file where it is.
const [, , portal = "", file = ""] = process.argv;
const provider = await startProviderForTests(`${portal}/api/auth/oidc/callback`);
for (const [subject, claims] of Object.entries(people)) provider.people.set(subject, claims);
const { issuer, clientId, clientSecret } = provider;
writeFileSync(file, JSON.stringify({ issuer, clientId, clientSecret }));
process.once("SIGTERM", () => void provider.stop().then(() => process.exit(0)));
