-- Who is to hear by mail that requests of employers wait: no word of whom they are about.
CREATE TABLE "introduction_notice" (
    "account_id" UUID NOT NULL,
    "wants_mails" BOOLEAN NOT NULL DEFAULT true,
    "new_since" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "introduction_notice_pkey" PRIMARY KEY ("account_id")
);

ALTER TABLE "introduction_notice" ADD CONSTRAINT "introduction_notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
