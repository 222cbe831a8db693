import { randomUUID } from "node:crypto";
import { makeManageProjects, type ManageProjects } from "@/lib/staffing-projects/manage-projects";
import { postIdSchema, projectIdSchema } from "@/lib/staffing-projects/statement";
import type { StatementStore } from "@/lib/staffing-projects/statement-store";
import { makePrismaStatementStore } from "@/prisma/staffing-projects/prisma-statement-store";
import { auditTrail } from "../audit";
import { database } from "../database";
import { selfAgs } from "../exchange/wiring";
import { once } from "../once";
import { operator } from "../operator";
import { occupationResolver } from "../vocabulary";

export const statementStore: () => StatementStore = once("staffing-statements", () =>
  makePrismaStatementStore(database()),
);

export const manageProjects: () => ManageProjects = once("staffing-projects", () =>
  makeManageProjects({
    self: { ags: selfAgs(), name: operator().kreis.name },
    store: statementStore(),
    audit: auditTrail(),
    kldbOf: (occupation) => {
      const { verdict, hits } = occupationResolver().resolve(occupation, 1);
      return verdict === "sure" ? hits[0]?.kldb || undefined : undefined;
    },
    newProjectId: () => projectIdSchema.parse(randomUUID()),
    newPostId: () => postIdSchema.parse(randomUUID()),
    now: () => new Date(),
  }),
);
