-- Names and contact data move to sealed texts. SQL does not know the key, so that the rows of today
-- wait, readable, in a table of their own for the start-up step that seals them and truncates it.
ALTER TABLE "job_seeker_identity" RENAME TO "identity_to_seal";
ALTER TABLE "identity_to_seal" RENAME CONSTRAINT "job_seeker_identity_pkey" TO "identity_to_seal_pkey";
ALTER TABLE "identity_to_seal" DROP CONSTRAINT "job_seeker_identity_job_seeker_id_fkey";

-- CreateTable
CREATE TABLE "job_seeker_identity" (
    "job_seeker_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "job_seeker_identity_pkey" PRIMARY KEY ("job_seeker_id")
);

-- AddForeignKey
ALTER TABLE "job_seeker_identity" ADD CONSTRAINT "job_seeker_identity_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
