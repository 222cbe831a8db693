import { getTranslations } from "next-intl/server";
import { pools } from "@/lib/job-seekers/job-seeker";
import { EVERYBODY } from "@/lib/matching/planning/training-plan";

/** The name of a pool as officers know it. */
export const poolName = async (key: string): Promise<string> => {
  if (key === EVERYBODY) return (await getTranslations("trainingPlan"))("everybody");
  const pool = pools.find((each) => each === key);
  return pool ? (await getTranslations("profile"))(`pool.${pool}`) : key;
};
