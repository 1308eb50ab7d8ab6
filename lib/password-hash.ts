import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { verifyPassword as verifyEarlier } from 'better-auth/crypto'

/** What a hash costs, 16 MiB and about 0.1 s: the least of OWASP's Password Storage Cheat Sheet; the library's own parameters lie below it. */
const COST = { N: 2 ** 14, r: 8, p: 5 }
const [KEY_BYTES, SALT_BYTES] = [32, 16]

/** What is stored of a password: the name of the function, what it cost, its salt and its key. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await keyOf(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether it is the password that was stored, at the cost of its time; what the library stored before counts as well. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [by, N, r, p, salt = '', stored = ''] = hash.split('$')
  if (by !== 'scrypt') return verifyEarlier({ hash, password })
  const key = await keyOf(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(key, Buffer.from(stored, 'base64url'))
}

/** Two keyboards may send the same letter in two codings: it counts as the same. */
function keyOf(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, cost, (problem, key) => (problem ? reject(problem) : resolve(key)))
  })
}
