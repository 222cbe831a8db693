-- Who somebody is at the operator's OpenID provider. The provider knows one person for each account.

CREATE TABLE "account_identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_identity_pkey" PRIMARY KEY ("issuer", "subject")
);
CREATE UNIQUE INDEX "account_identity_account_id_issuer_key" ON "account_identity"("account_id", "issuer");

ALTER TABLE "account_identity" ADD CONSTRAINT "account_identity_account_id_fkey"
    FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
