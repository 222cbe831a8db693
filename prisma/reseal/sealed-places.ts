import { accountIdSchema } from "@/lib/accounts/account";
import { codesPlace, secretPlace } from "@/lib/accounts/second-factor/enrol-second-factor";
import { placeOfCode } from "@/lib/job-seekers/invitations/manage-invitations";
import { placeOfRegistration } from "../employers/prisma-registrations";
import { placeOfOwnKey } from "../exchange/prisma-own-keys";
import { placeOfMail } from "../mail-row";
import { placeOfNews } from "../news-row";
import { placeOfLine, placeOfPart, placeOfUpload } from "../prisma-upload-store";
import { placeOfIdentity } from "../sealed-identity";
import { placeOfSignUp } from "../sign-in/prisma-sign-up-store";

/** A column whose texts are sealed with the data key. */
export type SealedPlace = {
  readonly what: string;
  readonly table: string;
  readonly key: string;
  readonly keyType: "uuid" | "text";
  readonly column: string;
  /** What the cipher was told the text belongs to. */
  readonly contextOf: (key: string) => string;
};

const factor = { table: "second_factor", key: "account_id", keyType: "uuid" } as const;
const ofAccount = (place: typeof secretPlace) => (key: string) => place(accountIdSchema.parse(key));
const sealed = { key: "id", keyType: "uuid", column: "sealed" } as const;

const upload = { ...sealed, keyType: "text" } as const;

/** All of them; a test holds the list against the schema. Cookies renew themselves. */
export const sealedPlaces: readonly SealedPlace[] = [
  {
    ...sealed,
    what: "identities",
    table: "job_seeker_identity",
    key: "job_seeker_id",
    contextOf: placeOfIdentity,
  },
  { ...factor, what: "second factors", column: "secret", contextOf: ofAccount(secretPlace) },
  {
    ...factor,
    what: "second factors being set up",
    column: "candidate",
    contextOf: ofAccount(secretPlace),
  },
  {
    ...factor,
    what: "recovery codes on show",
    column: "shown_codes",
    contextOf: ofAccount(codesPlace),
  },
  { ...sealed, what: "waiting mails", table: "mail_message", contextOf: placeOfMail },
  { ...sealed, what: "news", table: "news_item", contextOf: placeOfNews },
  {
    ...sealed,
    what: "registrations",
    table: "employer_registration",
    key: "token_hash",
    keyType: "text",
    contextOf: placeOfRegistration,
  },
  {
    ...sealed,
    what: "sign-ups",
    table: "sign_up",
    key: "token_hash",
    keyType: "text",
    contextOf: placeOfSignUp,
  },
  {
    ...sealed,
    what: "codes of invitations on show",
    table: "job_seeker_invitation",
    column: "sealed_code",
    contextOf: placeOfCode,
  },
  {
    ...sealed,
    what: "heads of uploads",
    table: "job_seeker_upload",
    contextOf: placeOfUpload,
  },
  { ...upload, what: "uploads", table: "job_seeker_upload_part", contextOf: placeOfPart },
  { ...upload, what: "lines of uploads", table: "job_seeker_upload_line", contextOf: placeOfLine },
  {
    ...sealed,
    what: "keys of the exchange",
    table: "exchange_own_key",
    key: "key_id",
    keyType: "text",
    contextOf: placeOfOwnKey,
  },
];
