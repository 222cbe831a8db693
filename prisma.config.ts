import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // Generating the client needs no database; the migration commands get theirs from bin/.
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/unset" },
});
