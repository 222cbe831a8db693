import { z } from "zod";
import type { NewsItem } from "@/lib/mail/news/news";
import type { Cipher } from "@/lib/shared/cipher";

/** Opens only in its own row. */
export const placeOfNews = (id: string): string => `news:${id}`;

export const sealNews = (
  values: NewsItem["values"],
  id: string,
  { encrypt }: Pick<Cipher, "encrypt">,
): string => encrypt(JSON.stringify(values), placeOfNews(id));

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export const openNews = (
  { id, sealed }: { readonly id: string; readonly sealed: string },
  { decrypt }: Pick<Cipher, "decrypt">,
): NewsItem["values"] => valuesSchema.parse(JSON.parse(decrypt(sealed, placeOfNews(id))));
