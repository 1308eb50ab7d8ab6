-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "industry" TEXT NOT NULL DEFAULT '';
