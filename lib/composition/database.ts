import { type Database, openDatabase } from "@/prisma/client";
import { readEnvironment } from "./env";
import { once } from "./once";

/** The one pool of connections of this process. */
export const database: () => Database = once("database", () =>
  openDatabase(readEnvironment().DATABASE_URL),
);

/** Ends this process's connections; for commands that did their work. */
export const closeConnections = (): Promise<void> => database().close();
