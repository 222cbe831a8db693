import { z } from "zod";
import { ok, refused } from "@/lib/shared/result";
import {
  makeExchangeProjects,
  type ExchangeProjects,
  type ProjectLine,
} from "@/lib/staffing-projects/exchange-projects";
import { statementSchema } from "@/lib/staffing-projects/statement";
import { statementsFor } from "@/lib/staffing-projects/statements-for";
import { answer } from "../exchange/answering";
import { exchangeAddresses } from "../exchange/exchange-addresses";
import { askPartner } from "../exchange/http-partner-line";
import { lineParts, selfAgs } from "../exchange/wiring";
import { reasonOf, type WorkerLog } from "../worker-jobs";
import { statementStore } from "./staffing-projects";

/** More does no honest partner say. */
const MAX_STATEMENTS = 5_000;

/** One statement that cannot be read does not take the others with it. */
const saidSchema = z.object({ statements: z.array(z.unknown()).max(MAX_STATEMENTS) });

const projectLine: ProjectLine = {
  fetch: async (partner) => {
    const address = exchangeAddresses.staffingProjects;
    const said = await askPartner(partner, { method: "GET", address }, lineParts());
    if (!said.ok) return said;
    const parsed = saidSchema.safeParse(said.value);
    if (!parsed.success) return refused({ code: "unreadable" });
    return ok(
      parsed.data.statements.flatMap((one) => {
        const statement = statementSchema.safeParse(one);
        return statement.success ? [statement.data] : [];
      }),
    );
  },
  tell: async (partner) => {
    const body = JSON.stringify({ about: "staffing-projects" });
    // Who does not hear it asks by the clock.
    await askPartner(
      partner,
      { method: "POST", address: exchangeAddresses.notice, body },
      lineParts(),
    );
  },
};

/** `GET /api/exchange/v1/staffing-projects`: everything said of projects that concerns the asker. */
export const staffingProjectsAnswer = (request: Request): Promise<Response> =>
  answer(request, async ({ known: { partner } }) => {
    if (partner.state !== "active") return refused({ status: 403, code: "partner-not-served" });
    const all = await statementStore().current();
    return ok({ version: 1, statements: statementsFor(partner.ags, all, selfAgs()) });
  });

/** The projects' part of a round of the exchange; never fails. */
export const exchangeProjectsHere = (log: WorkerLog): ExchangeProjects => {
  const exchange = makeExchangeProjects({
    self: selfAgs(),
    store: statementStore(),
    line: projectLine,
    now: () => new Date(),
  });
  return async (known, why) => {
    try {
      const reports = await exchange(known, why);
      reports
        .filter(({ kept, refused: set }) => kept + set > 0)
        .forEach((report) => log({ event: "staffing-projects-exchanged", ...report }));
      return reports;
    } catch (fault) {
      log({ event: "staffing-projects-failed", reason: reasonOf(fault) });
      return [];
    }
  };
};
