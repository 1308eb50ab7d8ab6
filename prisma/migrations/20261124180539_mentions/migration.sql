-- CreateTable
CREATE TABLE "mention" (
    "comment_id" UUID NOT NULL,
    "consultant_id" UUID NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_id","consultant_id")
);

-- CreateIndex
CREATE INDEX "mention_consultant_id_idx" ON "mention"("consultant_id");

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_consultant_id_fkey" FOREIGN KEY ("consultant_id") REFERENCES "consultant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
