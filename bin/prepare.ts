import { closeConnections } from "@/lib/composition/database";
import { sealIdentitiesLeftReadable } from "@/lib/composition/job-seekers";
import { rebuilding } from "@/lib/composition/indexing";
import { seedDemo } from "@/seeds/seed-demo";

/** Fills an empty database with the demo, and sees to it that there is an index of today's form. */
try {
  const sealed = await sealIdentitiesLeftReadable();
  if (sealed > 0) console.log(`Names and contact data of ${sealed} people were sealed.`);
  const seeded = await seedDemo(new Date());
  if (seeded) console.log(`Demo data: ${seeded.vacancies} offers, ${seeded.jobSeekers} people.`);
  await rebuilding().ensureIndex();
} finally {
  await closeConnections();
}
