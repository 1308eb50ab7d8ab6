import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { actionKey } from '@/lib/action-key'

const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the key that lets an open form be sent after a new build', () => {
  it('is made once, kept where nobody else reads it, and is the same for every later build', () => {
    const at = path.join(folder, 'data')
    const made = actionKey(at)
    expect(Buffer.from(made, 'base64')).toHaveLength(32)
    expect(actionKey(at)).toBe(made)
    expect(statSync(path.join(at, 'action-key')).mode & 0o077).toBe(0)
  })

  it('is the one of the environment where there is one, so that several machines can share it', () => {
    expect(actionKey(path.join(folder, 'unused'), 'a2V5')).toBe('a2V5')
  })

  it('is missed in one sentence that says which setting helps', () => {
    writeFileSync(path.join(folder, 'file'), '')
    expect(() => actionKey(path.join(folder, 'file/data'))).toThrow(/SHOREWISE_DATA_DIR/)
  })
})
