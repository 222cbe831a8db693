-- CreateTable
CREATE TABLE "job_seeker_upload" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "chosen" JSONB NOT NULL,
    "counts" JSONB NOT NULL,
    "damaged_line" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_seeker_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_seeker_upload_part" (
    "id" TEXT NOT NULL,
    "upload_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "job_seeker_upload_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_seeker_upload_line" (
    "id" TEXT NOT NULL,
    "upload_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "job_seeker_upload_line_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_seeker_upload_owner_id_idx" ON "job_seeker_upload"("owner_id");

-- CreateIndex
CREATE INDEX "job_seeker_upload_created_at_idx" ON "job_seeker_upload"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "job_seeker_upload_part_upload_id_position_key" ON "job_seeker_upload_part"("upload_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "job_seeker_upload_line_upload_id_line_key" ON "job_seeker_upload_line"("upload_id", "line");

-- AddForeignKey
ALTER TABLE "job_seeker_upload" ADD CONSTRAINT "job_seeker_upload_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker_upload_part" ADD CONSTRAINT "job_seeker_upload_part_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "job_seeker_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker_upload_line" ADD CONSTRAINT "job_seeker_upload_line_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "job_seeker_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "job_seeker_upload" ADD CONSTRAINT "job_seeker_upload_step_check" CHECK ("step" IN ('preview', 'apply'));
ALTER TABLE "job_seeker_upload" ADD CONSTRAINT "job_seeker_upload_state_check" CHECK ("state" IN ('waiting', 'working', 'done', 'damaged'));

-- Whoever waits wakes the worker.
CREATE FUNCTION wake_uploads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'waiting' THEN
        PERFORM pg_notify('uploads', '');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "upload_waits" AFTER INSERT OR UPDATE OF "state" ON "job_seeker_upload"
    FOR EACH ROW EXECUTE FUNCTION wake_uploads();

-- A file of people is seen by whoever brought it and by the portal itself.
ALTER TABLE "job_seeker_upload" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker_upload" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker_upload" USING (portal_actor_role() = 'system');
CREATE POLICY "owners" ON "job_seeker_upload"
    USING (portal_actor_role() <> '' AND "owner_id" = portal_actor_id())
    WITH CHECK (portal_actor_role() <> '' AND "owner_id" = portal_actor_id());

ALTER TABLE "job_seeker_upload_part" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker_upload_part" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker_upload_part" USING (portal_actor_role() = 'system');
CREATE POLICY "owners" ON "job_seeker_upload_part" USING (
    EXISTS (SELECT FROM job_seeker_upload AS upload WHERE upload.id = "upload_id"));

ALTER TABLE "job_seeker_upload_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker_upload_line" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker_upload_line" USING (portal_actor_role() = 'system');
CREATE POLICY "owners" ON "job_seeker_upload_line" USING (
    EXISTS (SELECT FROM job_seeker_upload AS upload WHERE upload.id = "upload_id"));
