import { createHash } from 'node:crypto'
import globals from '@/components/styles/globals.css?sheet'
import reading from '@/components/styles/reading.css?sheet'

/** The sheets that stand within a page. */
export const SHEETS = [globals, reading].map((sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`).join(' ')

/** The header that a page is sent with; on its request it tells the framework the nonce for the page's own scripts. */
export const POLICY = 'content-security-policy'

/** A strict content security policy with a nonce, another one for each page. */
export function newPolicy(): string {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const developing = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' ${SHEETS}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
