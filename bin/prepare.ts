import { paths } from "@/app/paths";
import { closeConnections } from "@/lib/composition/database";
import { readEnvironment } from "@/lib/composition/env";
import { firstAdministrator } from "@/lib/composition/first-administrator";
import { sealIdentitiesLeftReadable } from "@/lib/composition/job-seekers";
import { rebuilding } from "@/lib/composition/indexing";
import { baseUrl, operator } from "@/lib/composition/operator";
import { seedDemo } from "@/seeds/seed-demo";

/** Fills an empty database with the demo. */
const prepareDemo = async (): Promise<void> => {
  const seeded = await seedDemo(new Date());
  if (seeded) console.log(`Demo data: ${seeded.vacancies} offers, ${seeded.jobSeekers} people.`);
};

/** Shows how the first administrator gets in where nobody can yet. */
const prepareLive = async (): Promise<void> => {
  const token = await firstAdministrator().offer();
  if (token === undefined) return;
  const link = `${baseUrl()}${paths.firstAdministrator(operator().defaultLocale, token)}`;
  console.log(`Nobody has an account yet. This link works once, for 24 hours:\n  ${link}`);
};

/** Readies the data for the mode, and sees to it that there is an index of today's form. */
try {
  const sealed = await sealIdentitiesLeftReadable();
  if (sealed > 0) console.log(`Names and contact data of ${sealed} people were sealed.`);
  await (readEnvironment().PORTAL_MODE === "live" ? prepareLive() : prepareDemo());
  await rebuilding().ensureIndex();
} finally {
  await closeConnections();
}
