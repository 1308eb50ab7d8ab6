-- In each order, and in each order of one place or one reviewer: what has few values is checked within these, so that status and verdict
-- need none of their own.
-- DropIndex
DROP INDEX "submission_reviewer_by_certainty";

-- DropIndex
DROP INDEX "submission_reviewer_by_name";

-- DropIndex
DROP INDEX "submission_reviewer_by_open";

-- DropIndex
DROP INDEX "submission_reviewer_by_submitted";

-- DropIndex
DROP INDEX "submission_reviewer_by_verdict";

-- DropIndex
DROP INDEX "submission_status_by_certainty";

-- DropIndex
DROP INDEX "submission_status_by_name";

-- DropIndex
DROP INDEX "submission_status_by_open";

-- DropIndex
DROP INDEX "submission_status_by_submitted";

-- DropIndex
DROP INDEX "submission_status_by_verdict";

-- DropIndex
DROP INDEX "submission_to_by_certainty";

-- DropIndex
DROP INDEX "submission_to_by_name";

-- DropIndex
DROP INDEX "submission_to_by_open";

-- DropIndex
DROP INDEX "submission_to_by_submitted";

-- DropIndex
DROP INDEX "submission_to_by_verdict";

-- DropIndex
DROP INDEX "submission_verdict_by_certainty";

-- DropIndex
DROP INDEX "submission_verdict_by_name";

-- DropIndex
DROP INDEX "submission_verdict_by_open";

-- DropIndex
DROP INDEX "submission_verdict_by_submitted";

-- CreateIndex
CREATE INDEX "submission_to_by_submitted" ON "submission"("destination", "submitted_at", "id", "severity", "status", "reviewer_id", "certainty", "open");

-- CreateIndex
CREATE INDEX "submission_to_by_name" ON "submission"("destination", "sort_name", "id", "severity", "status", "reviewer_id", "certainty", "open");

-- CreateIndex
CREATE INDEX "submission_to_by_verdict" ON "submission"("destination", "severity", "id", "status", "reviewer_id", "certainty", "open");

-- CreateIndex
CREATE INDEX "submission_to_by_certainty" ON "submission"("destination", "certainty", "id", "severity", "status", "reviewer_id", "open");

-- CreateIndex
CREATE INDEX "submission_to_by_open" ON "submission"("destination", "open", "id", "severity", "status", "reviewer_id", "certainty");

-- CreateIndex
CREATE INDEX "submission_reviewer_by_submitted" ON "submission"("reviewer_id", "submitted_at", "id", "severity", "status", "destination", "certainty", "open");

-- CreateIndex
CREATE INDEX "submission_reviewer_by_name" ON "submission"("reviewer_id", "sort_name", "id", "severity", "status", "destination", "certainty", "open");

-- CreateIndex
CREATE INDEX "submission_reviewer_by_verdict" ON "submission"("reviewer_id", "severity", "id", "status", "destination", "certainty", "open");

-- CreateIndex
CREATE INDEX "submission_reviewer_by_certainty" ON "submission"("reviewer_id", "certainty", "id", "severity", "status", "destination", "open");

-- CreateIndex
CREATE INDEX "submission_reviewer_by_open" ON "submission"("reviewer_id", "open", "id", "severity", "status", "destination", "certainty");

-- AlterTable
-- How rare a word is decides whether it is found by recency or by its letters.
ALTER TABLE "submission" ALTER COLUMN "search" SET STATISTICS 1000;
