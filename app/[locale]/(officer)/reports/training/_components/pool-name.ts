import { getTranslations } from "next-intl/server";
import { ownPoolStore } from "@/lib/composition/job-seekers";
import { pools } from "@/lib/job-seekers/job-seeker";
import { EVERYBODY } from "@/lib/matching/planning/training-plan";

/** The name of a pool as officers know it. */
export const poolName = async (key: string): Promise<string> => {
  if (key === EVERYBODY) return (await getTranslations("trainingPlan"))("everybody");
  const pool = pools.find((each) => each === key);
  if (pool) return (await getTranslations("profile"))(`pool.${pool}`);
  return (await ownPoolStore().all()).find(({ id }) => id === key)?.name ?? key;
};
