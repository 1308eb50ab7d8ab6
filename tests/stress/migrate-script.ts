import { migrate } from '@/lib/postgres/migrate'

const [url = '', folder = ''] = process.argv.slice(2)
migrate(url, folder).then(
  () => process.exit(),
  () => process.exit(1),
)
