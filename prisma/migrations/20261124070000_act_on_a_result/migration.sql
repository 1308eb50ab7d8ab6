ALTER TABLE "assessment" ADD COLUMN "cost" JSONB;
ALTER TABLE "assessment" ADD COLUMN "cost_version" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "assessment" ADD COLUMN "after_snapshot_id" UUID;
ALTER TABLE "assessment" ADD COLUMN "actuals" JSONB;
ALTER TABLE "answer" ADD COLUMN "answered_by" TEXT NOT NULL DEFAULT '';
ALTER TABLE "share_link" ADD COLUMN "leaves_out" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

CREATE TABLE "owner_name" (
    "assessment_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "owner_name_pkey" PRIMARY KEY ("assessment_id","role")
);

CREATE TABLE "task_link" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "label" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "answered_by" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    CONSTRAINT "task_link_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "assessment_after_snapshot_id_idx" ON "assessment"("after_snapshot_id");
CREATE UNIQUE INDEX "task_link_token_hash_key" ON "task_link"("token_hash");
CREATE INDEX "task_link_assessment_id_idx" ON "task_link"("assessment_id");

ALTER TABLE "assessment" ADD CONSTRAINT "assessment_after_snapshot_id_fkey" FOREIGN KEY ("after_snapshot_id") REFERENCES "snapshot"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "owner_name" ADD CONSTRAINT "owner_name_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "task_link" ADD CONSTRAINT "task_link_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
