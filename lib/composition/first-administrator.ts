import { createHash, randomBytes, randomUUID } from "node:crypto";
import { accountIdSchema } from "@/lib/accounts/account";
import {
  type FirstAdministrator,
  makeFirstAdministrator,
} from "@/lib/accounts/first-administrator";
import { makePrismaSetupLinkStore } from "@/prisma/prisma-setup-link-store";
import { accountStore, passwordHasher } from "./accounts";
import { database } from "./database";
import { once } from "./once";
import { passwordJudge } from "./own-account";

export const firstAdministrator: () => FirstAdministrator = once("first-administrator", () =>
  makeFirstAdministrator({
    accounts: accountStore(),
    links: makePrismaSetupLinkStore(database()),
    passwords: passwordHasher(),
    judge: passwordJudge(),
    newToken: () => randomBytes(32).toString("base64url"),
    hashToken: (token) => createHash("sha256").update(token).digest("base64url"),
    newAccountId: () => accountIdSchema.parse(randomUUID()),
    now: () => new Date(),
  }),
);
