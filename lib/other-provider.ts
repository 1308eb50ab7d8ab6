import 'server-only'
import { readEnv } from './env'

/** How another provider is called in addresses and records. */
export const OIDC = 'oidc'

/** Whether another provider is configured, and what it is called. */
export function otherProvider(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = readEnv()
  return OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET ? OIDC_NAME : null
}
