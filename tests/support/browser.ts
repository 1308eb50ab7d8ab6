import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium'

const run = (command: string, words: string[]) =>
  spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

/** Makes sure that there is a browser; as root on Debian it installs one. */
function ensureChromium(): void {
  if (findChromium()) return
  const isRoot = process.getuid?.() === 0
  if (
    isRoot &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']) &&
    findChromium()
  )
    return
  console.error('The browser tests could not run: no Chromium was found. Install one, or name it in CHROMIUM_PATH.')
  process.exit(1)
}

ensureChromium()
