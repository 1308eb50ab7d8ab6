import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export type Identity = { sub: string; email: string; name: string }
/** How an assertion differs from an honest one; `issuer` is what the provider says of itself. */
export type Lie = {
  claims?: Record<string, unknown>
  signature?: 'of a stranger' | 'none'
  assertion?: 'none' | 'the last one again'
  issuer?: string
}
export type Provider = {
  issuer: string
  client: { id: string; secret: string }
  become: (identity: Identity) => void
  lie: (how: Lie) => void
  stop: () => Promise<void>
}

type Granted = Identity & { nonce: string | null; challenge: string | null; redirect: string }

const LASTS_S = 300
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A provider of OpenID Connect of our own: whoever comes is the identity it became last, without being asked. */
export async function openidProvider(port: number): Promise<Provider> {
  const issuer = `http://localhost:${port}`
  const client = { id: 'shorewise', secret: randomBytes(16).toString('hex') }
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Granted>()
  const tokens = new Map<string, Identity>()
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  let identity: Identity = { sub: 'nobody', email: '', name: '' }
  let lie: Lie = {}
  let last = ''

  const signed = (claims: object) => {
    const alg = lie.signature === 'none' ? 'none' : 'RS256'
    const text = `${encoded({ alg, typ: 'JWT', kid: 'one' })}.${encoded({ ...claims, ...lie.claims })}`
    const key = lie.signature === 'of a stranger' ? stranger : privateKey
    return `${text}.${alg === 'none' ? '' : sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
  }
  const authorize = (asked: URLSearchParams): string => {
    const [code, redirect] = [randomBytes(16).toString('hex'), asked.get('redirect_uri') ?? '']
    codes.set(code, { ...identity, redirect, nonce: asked.get('nonce'), challenge: asked.get('code_challenge') })
    return `${redirect}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`
  }
  const grant = (sent: URLSearchParams, authorization: string | undefined) => {
    const granted = codes.get(sent.get('code') ?? '')
    codes.delete(sent.get('code') ?? '')
    const basic = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64').toString()
    const secret = sent.get('client_secret') ?? basic.split(':')[1]
    const proved = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url')
    const isHonest = secret === client.secret && granted?.redirect === sent.get('redirect_uri') && granted.challenge === proved
    if (!granted || !isHonest) return null
    const { nonce, sub, email, name } = granted
    const [now, token] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    tokens.set(token, { sub, email, name })
    const claims = {
      iss: lie.issuer ?? issuer,
      aud: client.id,
      iat: now,
      exp: now + LASTS_S,
      sub,
      email,
      email_verified: true,
      name,
      ...(nonce && { nonce }),
    }
    last = lie.assertion === 'the last one again' ? last : signed(claims)
    const answer = { access_token: token, token_type: 'Bearer', expires_in: LASTS_S }
    return lie.assertion === 'none' ? answer : { ...answer, id_token: last }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (pathname === '/.well-known/openid-configuration') return json({ ...configurationOf(issuer), issuer: lie.issuer ?? issuer })
    if (pathname === '/jwks') return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    if (pathname === '/authorize') return response.writeHead(302, { location: authorize(searchParams) }).end()
    if (pathname === '/token') {
      const granted = grant(new URLSearchParams(await bodyOf(request)), request.headers.authorization)
      return granted ? json(granted) : json({ error: 'invalid_grant' }, 400)
    }
    const known = tokens.get(request.headers.authorization?.replace(/^Bearer /i, '') ?? '')
    return pathname === '/userinfo' && known ? json({ ...known, email_verified: true }) : json({ error: 'not_found' }, 404)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    issuer,
    client,
    become: (to) => {
      identity = to
    },
    lie: (how) => {
      lie = how
    },
    stop: () => closed(server),
  }
}

const configurationOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'email', 'profile'],
  code_challenge_methods_supported: ['S256'],
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
