import { expect, it } from 'vitest'
import { diagnose, missingMigration } from '@/prisma/engine'

const url = () => process.env.DATABASE_URL ?? ''

it('the migrations give the schema, no more and no less', async () => {
  expect(await missingMigration(url())).toBeNull()
})

it('prisma migrate deploy finds the records of our own runner in order', async () => {
  expect(await diagnose(url())).toEqual({ hasMigrationsTable: true, editedMigrationNames: [], failedMigrationNames: [], history: null })
})
