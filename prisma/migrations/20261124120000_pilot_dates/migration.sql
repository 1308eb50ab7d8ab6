ALTER TABLE "assessment" ADD COLUMN "pilot_start" DATE;
ALTER TABLE "assessment" ADD COLUMN "pilot_review" DATE;
ALTER TABLE "assessment" ADD COLUMN "pilot_decides" TEXT NOT NULL DEFAULT '';

-- Links that are out were made with the promise that notes stay behind.
ALTER TABLE "share_link" ALTER COLUMN "leaves_out" SET DEFAULT ARRAY['notes']::TEXT[];
UPDATE "share_link" SET "leaves_out" = array_append("leaves_out", 'notes') WHERE NOT 'notes' = ANY("leaves_out");
