import { z } from 'zod'
import { inviteFromCommandLine } from '@/lib/data/invitations'
import { newToken } from '@/lib/data/tokens'
import { readEnv } from '@/lib/env'
import { openDatabase } from '@/lib/postgres/open'

const USAGE = 'npm run admin -- create EMAIL'

/** Makes a one-time link for an administrator. Whoever runs this owns the installation; nobody becomes administrator by coming first. */
async function main([command, address]: string[]): Promise<void> {
  const email = z.email().safeParse(address)
  if (command !== 'create' || !email.success) throw new Error(`Use it like this: ${USAGE}`)
  await openDatabase()
  const token = newToken()
  await inviteFromCommandLine({ token, email: email.data, name: '', role: 'administrator' })
  const at = (readEnv().PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/+$/, '')
  console.log(`Open this link in a browser; it works once, for seven days:\n\n${at}/invite/${token}`)
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (problem: Error) => {
    console.error(problem.message)
    process.exit(1)
  },
)
