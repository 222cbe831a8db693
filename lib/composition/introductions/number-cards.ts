import { createHmac } from "node:crypto";
import { type CardNumber, cardNumberSchema } from "@/lib/introductions/anonymous-card";
import type { NumberOf } from "@/lib/introductions/find-cards";

// Without letters that are mistaken for digits on the phone.
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** Numbers that follow from offer and person under a key: nobody can count back to either. */
export const makeNumberOf =
  (key: string): NumberOf =>
  (vacancyId, jobSeekerId): CardNumber => {
    const digest = createHmac("sha256", key).update(`card:${vacancyId}:${jobSeekerId}`).digest();
    const letters = Array.from(digest.subarray(0, LENGTH), (byte) =>
      LETTERS.charAt(byte % LETTERS.length),
    );
    return cardNumberSchema.parse(letters.join(""));
  };
