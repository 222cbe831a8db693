import type { EmployerStore } from "@/lib/employers/employer";
import { makePrismaEmployerStore } from "@/prisma/prisma-employer-store";
import { database } from "./database";
import { once } from "./once";

export const employerStore: () => EmployerStore = once("employer-store", () =>
  makePrismaEmployerStore(database()),
);
