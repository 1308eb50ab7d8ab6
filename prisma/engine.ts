import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlQuery } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const PLAIN_CHAR = 18
const TEXT = 25
const SCHEMA = 'prisma/schema.prisma'
const MIGRATIONS = 'prisma/migrations'
const NOTHING_EXTERNAL = { externalTables: [], externalEnums: [] }

/** What leads from the migrations to the schema, as a script; null where they agree already. Works in a passing database beside the one of `url`. */
export async function missingMigration(url: string): Promise<string | null> {
  const schema = { tag: 'schemaDatamodel' as const, files: [schemaFile()] }
  const engineHere = await openEngine(url)
  const { exitCode, stdout } = await engineHere.diff({
    from: { tag: 'migrations', ...migrationList() },
    to: schema,
    script: true,
    exitCode: true,
    filters: NOTHING_EXTERNAL,
  })
  return exitCode === 0 ? null : stdout
}

/** What `prisma migrate deploy` would think of the records in a database that was migrated. */
export async function diagnose(url: string): Promise<engine.DiagnoseMigrationHistoryOutput> {
  const engineHere = await openEngine(url)
  return engineHere.diagnoseMigrationHistory({
    migrationsList: migrationList(),
    optInToShadowDatabase: false,
    filters: NOTHING_EXTERNAL,
  })
}

async function openEngine(url: string): Promise<engine.SchemaEngine> {
  instantiate()
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(new pg.Pool({ connectionString: url })),
    connectToShadowDb: () => connectToPassing(url),
  })
  const { content, path: name } = schemaFile()
  return engine.SchemaEngine.new({ datamodels: [[name, content]] }, () => {}, factory)
}

/** A database that exists for one comparison. */
async function connectToPassing(url: string) {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  const beside = new pg.Pool({ connectionString: url, max: 1 })
  await beside.query(`CREATE DATABASE "${name}"`)
  const address = new URL(url)
  address.pathname = `/${name}`
  return connect(new pg.Pool({ connectionString: address.href }), async () => {
    await beside.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await beside.end()
  })
}

type Reading = { performIO: (query: SqlQuery) => Promise<pg.QueryArrayResult> }

/** Prisma's adapter, which cuts scripts at each semicolon and cannot read the one-letter columns of the catalogue. */
async function connect(pool: pg.Pool, afterwards = async () => {}) {
  const adapter = await new PrismaPg(pool).connect()
  const { queryRaw } = adapter
  const { performIO } = adapter as unknown as Reading
  return Object.assign(adapter, {
    executeScript: async (script: string) => void (await pool.query(script)),
    queryRaw: async (query: SqlQuery) => {
      const letters: number[] = []
      const read = async (asked: SqlQuery) => {
        const result = await performIO.call(adapter, asked)
        for (const [index, field] of result.fields.entries()) if (field.dataTypeID === PLAIN_CHAR) letters.push(index)
        for (const index of letters) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT })
        return result
      }
      const set = await queryRaw.call(Object.assign(Object.create(adapter), { performIO: read }), query)
      for (const index of letters) set.columnTypes[index] = ColumnTypeEnum.Character
      return set
    },
    dispose: async () => {
      await pool.end()
      await afterwards()
    },
  })
}

let isInstantiated = false

/** Once a process: Node does not load WebAssembly as a module by itself. */
function instantiate(): void {
  if (isInstantiated) return
  isInstantiated = true
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(message)
      },
    },
  })
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
}

const schemaFile = () => ({ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') })

function migrationList(): engine.MigrationList {
  const names = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir: path.resolve(MIGRATIONS),
    lockfile: { path: 'migration_lock.toml', content: readFileSync(path.join(MIGRATIONS, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}
