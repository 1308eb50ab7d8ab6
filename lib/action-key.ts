import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The key that names the actions of a build. With the same key a form that was open across a build can still be sent;
 * the one of the environment, or one that is made once and kept beside the data.
 * @throws Error in one sentence where the folder cannot be written
 */
export function actionKey(folder: string, given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY): string {
  if (given) return given
  const file = path.join(folder, 'action-key')
  try {
    mkdirSync(folder, { recursive: true })
    // Of two builds at once the first writes; both read what stands there.
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    if (!existsSync(file)) throw new Error(`${folder} cannot be written: set SHOREWISE_DATA_DIR to a folder that can`, { cause })
  }
  return readFileSync(file, 'utf8')
}
