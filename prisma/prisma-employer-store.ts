import { type Employer, employerSchema, type EmployerStore } from "@/lib/employers/employer";
import type { Database } from "./client";
import { withoutNulls } from "./known-values";

/** Employers in PostgreSQL. */
export const makePrismaEmployerStore = ({ prisma }: Database): EmployerStore => ({
  find: async (id) => {
    const row = await prisma.employer.findUnique({ where: { id } });
    return row ? employerSchema.parse(withoutNulls(row)) : undefined;
  },
  saveAll: async (employers, by) => {
    await prisma.$transaction([
      // For the history of changes, which the database writes.
      prisma.$executeRaw`SELECT set_config('portal.actor_id', ${by ?? ""}, TRUE)`,
      ...employers.map((employer) => {
        const columns = toColumns(employer);
        return prisma.employer.upsert({
          where: { id: employer.id },
          create: { id: employer.id, ...columns },
          update: columns,
        });
      }),
    ]);
  },
});

/** Names every column: what is no longer known must be cleared. */
const toColumns = (employer: Employer) => ({
  name: employer.name,
  street: employer.street ?? null,
  postcode: employer.postcode ?? null,
  locality: employer.locality,
  industry: employer.industry ?? null,
  employees: employer.employees ?? null,
  ...toCheckColumns(employer),
});

const toCheckColumns = (employer: Employer) => ({
  companyNumber: employer.companyNumber ?? null,
  phone: employer.phone ?? null,
  checkedAt: employer.checkedAt ?? null,
  checkedHow: employer.checkedHow ?? null,
  checkedBy: employer.checkedBy ?? null,
});
