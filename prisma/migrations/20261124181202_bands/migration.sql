-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "bands" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What was submitted before.
UPDATE "submission" SET "bands" = ARRAY(
  SELECT (dimension ->> 'id') || ':' || (dimension ->> 'band')
  FROM "snapshot", jsonb_array_elements("content" -> 'result' -> 'dimensions') AS dimension
  WHERE "snapshot"."id" = "submission"."snapshot_id"
);
