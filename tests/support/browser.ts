import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The Chromium for the journeys: that of CHROMIUM_PATH, the system's, Playwright's own, or Debian's, which is
 * installed where we may. Null where there is none: the journeys are then skipped, and the run says so.
 */
export function findBrowser(): string | null {
  return installed() ?? (installFromDebian() ? installed() : null)
}

function installed(): string | null {
  const places = [process.env['CHROMIUM_PATH'], ...USUAL_PLACES, chromium.executablePath()]
  return places.find(place => place && existsSync(place)) ?? null
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'ignore' }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}
