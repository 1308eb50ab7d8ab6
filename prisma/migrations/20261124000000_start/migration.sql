CREATE TABLE "buyer" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "buyer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "access" (
    "buyer_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "access_pkey" PRIMARY KEY ("buyer_id","assessment_id")
);

CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "answer" (
    "assessment_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "value" JSONB,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "answer_pkey" PRIMARY KEY ("assessment_id","question_id")
);

CREATE TABLE "snapshot" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "rules_version" TEXT NOT NULL,
    "time_zone_table" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "private_link" (
    "assessment_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "private_link_pkey" PRIMARY KEY ("assessment_id")
);

CREATE TABLE "share_link" (
    "id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "label" TEXT NOT NULL,
    "shared_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_opened_at" TIMESTAMPTZ(3),
    "opens" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "share_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

CREATE UNIQUE INDEX "buyer_token_hash_key" ON "buyer"("token_hash");
CREATE INDEX "access_assessment_id_idx" ON "access"("assessment_id");
CREATE UNIQUE INDEX "assessment_reference_key" ON "assessment"("reference");
CREATE INDEX "assessment_updated_at_idx" ON "assessment"("updated_at");
CREATE UNIQUE INDEX "snapshot_assessment_id_number_key" ON "snapshot"("assessment_id", "number");
CREATE UNIQUE INDEX "private_link_token_hash_key" ON "private_link"("token_hash");
CREATE UNIQUE INDEX "share_link_token_hash_key" ON "share_link"("token_hash");
CREATE INDEX "share_link_snapshot_id_idx" ON "share_link"("snapshot_id");

ALTER TABLE "access" ADD CONSTRAINT "access_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "buyer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "access" ADD CONSTRAINT "access_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "answer" ADD CONSTRAINT "answer_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "private_link" ADD CONSTRAINT "private_link_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A snapshot never changes';
END
$$;

CREATE TRIGGER "snapshot_never_changes" BEFORE UPDATE ON "snapshot" FOR EACH ROW EXECUTE FUNCTION refuse_update();
