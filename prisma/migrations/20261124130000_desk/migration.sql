CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "consultant" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'consultant',
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "consultant_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "consultant_session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "consultant_session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "consultant_account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "consultant_account_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "consultant_passkey" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "consultant_passkey_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sign_in_proof" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "sign_in_proof_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sign_in_attempt" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,
    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invited_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "severity" SMALLINT NOT NULL,
    "certainty" SMALLINT NOT NULL,
    "open" INTEGER NOT NULL,
    "gaps" INTEGER NOT NULL,
    "unsure" INTEGER NOT NULL,
    "findings" TEXT[],
    "unknowns" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'submitted',
    "reviewer_id" UUID,
    "contact_name" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "in_share" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "anchor_kind" TEXT NOT NULL,
    "anchor_id" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "for_buyer" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,
    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "evidence_grade" (
    "submission_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "graded_by_id" UUID NOT NULL,
    "graded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "evidence_grade_pkey" PRIMARY KEY ("submission_id","question_id")
);

CREATE TABLE "overrule" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "machine" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "rules" TEXT[],
    "by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),
    CONSTRAINT "overrule_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

CREATE UNIQUE INDEX "consultant_email_key" ON "consultant"("email");
CREATE UNIQUE INDEX "consultant_session_token_key" ON "consultant_session"("token");
CREATE INDEX "consultant_session_user_id_idx" ON "consultant_session"("user_id");
CREATE UNIQUE INDEX "consultant_account_provider_id_account_id_key" ON "consultant_account"("provider_id", "account_id");
CREATE INDEX "consultant_account_user_id_idx" ON "consultant_account"("user_id");
CREATE UNIQUE INDEX "consultant_passkey_credential_id_key" ON "consultant_passkey"("credential_id");
CREATE INDEX "consultant_passkey_user_id_idx" ON "consultant_passkey"("user_id");
CREATE INDEX "sign_in_proof_identifier_idx" ON "sign_in_proof"("identifier");
CREATE UNIQUE INDEX "sign_in_attempt_key_key" ON "sign_in_attempt"("key");
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_email_idx" ON "invitation"("email");
CREATE UNIQUE INDEX "submission_snapshot_id_key" ON "submission"("snapshot_id");
CREATE INDEX "submission_assessment_id_idx" ON "submission"("assessment_id");
CREATE INDEX "submission_by_submitted" ON "submission"("submitted_at", "id", "severity", "status", "reviewer_id", "destination", "certainty", "open");
CREATE INDEX "submission_by_name" ON "submission"("sort_name", "id", "severity", "status", "reviewer_id", "destination", "certainty", "open");
CREATE INDEX "submission_by_verdict" ON "submission"("severity", "id", "status", "reviewer_id", "destination", "certainty", "open");
CREATE INDEX "submission_by_certainty" ON "submission"("certainty", "id", "severity", "status", "reviewer_id", "destination", "open");
CREATE INDEX "submission_by_open" ON "submission"("open", "id", "severity", "status", "reviewer_id", "destination", "certainty");
CREATE INDEX "submission_to_by_submitted" ON "submission"("destination", "submitted_at", "id", "severity", "status", "reviewer_id");
CREATE INDEX "submission_to_by_name" ON "submission"("destination", "sort_name", "id", "severity", "status", "reviewer_id");
CREATE INDEX "submission_to_by_verdict" ON "submission"("destination", "severity", "id", "status", "reviewer_id");
CREATE INDEX "submission_to_by_certainty" ON "submission"("destination", "certainty", "id", "severity", "status", "reviewer_id");
CREATE INDEX "submission_to_by_open" ON "submission"("destination", "open", "id", "severity", "status", "reviewer_id");
CREATE INDEX "submission_reviewer_by_submitted" ON "submission"("reviewer_id", "submitted_at", "id", "severity", "status", "destination");
CREATE INDEX "submission_reviewer_by_name" ON "submission"("reviewer_id", "sort_name", "id", "severity", "status", "destination");
CREATE INDEX "submission_reviewer_by_verdict" ON "submission"("reviewer_id", "severity", "id", "status", "destination");
CREATE INDEX "submission_reviewer_by_certainty" ON "submission"("reviewer_id", "certainty", "id", "severity", "status", "destination");
CREATE INDEX "submission_reviewer_by_open" ON "submission"("reviewer_id", "open", "id", "severity", "status", "destination");
CREATE INDEX "submission_status_by_submitted" ON "submission"("status", "submitted_at", "id", "severity", "destination");
CREATE INDEX "submission_status_by_name" ON "submission"("status", "sort_name", "id", "severity", "destination");
CREATE INDEX "submission_status_by_verdict" ON "submission"("status", "severity", "id", "destination");
CREATE INDEX "submission_status_by_certainty" ON "submission"("status", "certainty", "id", "severity", "destination");
CREATE INDEX "submission_status_by_open" ON "submission"("status", "open", "id", "severity", "destination");
CREATE INDEX "submission_verdict_by_submitted" ON "submission"("severity", "submitted_at", "id", "status", "destination");
CREATE INDEX "submission_verdict_by_name" ON "submission"("severity", "sort_name", "id", "status", "destination");
CREATE INDEX "submission_verdict_by_certainty" ON "submission"("severity", "certainty", "id", "status", "destination");
CREATE INDEX "submission_verdict_by_open" ON "submission"("severity", "open", "id", "status", "destination");
CREATE INDEX "submission_search" ON "submission" USING GIN ("search" gin_trgm_ops);
CREATE INDEX "comment_submission_id_created_at_idx" ON "comment"("submission_id", "created_at");
CREATE INDEX "overrule_submission_id_idx" ON "overrule"("submission_id");
CREATE INDEX "publication_submission_id_published_at_idx" ON "publication"("submission_id", "published_at");
CREATE UNIQUE INDEX "saved_view_owner_id_name_key" ON "saved_view"("owner_id", "name");
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");

ALTER TABLE "consultant_session" ADD CONSTRAINT "consultant_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "consultant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "consultant_account" ADD CONSTRAINT "consultant_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "consultant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "consultant_passkey" ADD CONSTRAINT "consultant_passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "consultant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "consultant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "consultant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "consultant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "consultant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "evidence_grade" ADD CONSTRAINT "evidence_grade_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "evidence_grade" ADD CONSTRAINT "evidence_grade_graded_by_id_fkey" FOREIGN KEY ("graded_by_id") REFERENCES "consultant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "overrule" ADD CONSTRAINT "overrule_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "overrule" ADD CONSTRAINT "overrule_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "consultant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "publication" ADD CONSTRAINT "publication_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "publication" ADD CONSTRAINT "publication_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "consultant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "consultant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was recorded here never changes';
END
$$;

CREATE TRIGGER "audit_entry_never_changes" BEFORE UPDATE OR DELETE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entry_is_never_emptied" BEFORE TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
