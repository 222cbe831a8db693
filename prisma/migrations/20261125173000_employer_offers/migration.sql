-- What staff need to check a company, and how they did.
ALTER TABLE "employer"
    ADD COLUMN "company_number" TEXT,
    ADD COLUMN "phone" TEXT,
    ADD COLUMN "checked_how" TEXT,
    ADD COLUMN "checked_by" UUID;

-- Accounts that act for a company.
CREATE TABLE "employer_member" (
    "account_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,

    CONSTRAINT "employer_member_pkey" PRIMARY KEY ("account_id"),
    CONSTRAINT "employer_member_account_id_fkey" FOREIGN KEY ("account_id")
      REFERENCES "account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "employer_member_employer_id_fkey" FOREIGN KEY ("employer_id")
      REFERENCES "employer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "employer_member_employer_id_idx" ON "employer_member"("employer_id");

-- Registrations whose address is not confirmed yet; what they say is sealed.
CREATE TABLE "employer_registration" (
    "token_hash" TEXT NOT NULL,
    "email_hash" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "employer_registration_pkey" PRIMARY KEY ("token_hash")
);

CREATE INDEX "employer_registration_email_hash_idx" ON "employer_registration"("email_hash");

-- Every step in the life of an offer. No foreign keys: the history outlives offer and account.
CREATE TABLE "vacancy_transition" (
    "id" BIGSERIAL NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "from_status" TEXT NOT NULL,
    "to_status" TEXT NOT NULL,
    "move" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vacancy_transition_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "vacancy_transition_vacancy_id_idx" ON "vacancy_transition"("vacancy_id");

CREATE FUNCTION refuse_change_of_transition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history of an offer is not altered';
END
$$;

CREATE TRIGGER vacancy_transition_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "vacancy_transition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_transition();

CREATE INDEX "vacancy_in_review_idx" ON "vacancy" ("changed_at") WHERE "status" = 'in-review';
