import { type CheckHealth, makeCheckHealth } from "@/lib/outbox/check-health";
import { makePrismaDriftCheckStore } from "@/prisma/prisma-drift-check-store";
import { makePrismaOutbox } from "@/prisma/prisma-outbox";
import { database } from "./database";
import { waitingMails } from "./mail";
import { once } from "./once";
import { vacancyIndex, vacancyStore } from "./vacancies";

export const checkHealth: CheckHealth = () => healthCheck()();

const healthCheck: () => CheckHealth = once("health-check", () =>
  makeCheckHealth({
    outbox: makePrismaOutbox(database()),
    mails: waitingMails(),
    vacancies: vacancyStore(),
    index: vacancyIndex(),
    driftChecks: makePrismaDriftCheckStore(database()),
    now: () => new Date(),
  }),
);
