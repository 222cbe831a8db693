import { reseal, type Resealed } from "@/prisma/reseal/reseal";
import { sealedPlaces } from "@/prisma/reseal/sealed-places";
import { cipher } from "./cipher";
import { database } from "./database";

export type { Resealed };

/** Seals with today's key whatever lies sealed in the database; tells of each place as it is done. */
export const resealEverything = async (
  tell: (done: Resealed) => void,
): Promise<readonly Resealed[]> => {
  const all: Resealed[] = [];
  for (const place of sealedPlaces) {
    const done = await reseal({ database: database(), cipher: cipher() }, place);
    tell(done);
    all.push(done);
  }
  return all;
};
