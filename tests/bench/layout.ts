import { chromium } from 'playwright-core'
import { findBrowser } from '#tests/support/browser.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'

const ROUNDS = 9
const LAYOUT = 60 // ms, where a comparison shows all it can at once

/** How long a browser lays out the changes of each page of a comparison, after its window became a pixel wider. */
export async function printLayout(
  origin: string,
  cookie: string,
  pages: readonly (readonly [name: string, path: string])[],
): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === null) return console.log('\nNo Chromium was found: layout is not measured.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    printHead('Layout in Chromium', ['page', 'changes', 'layout ms', 'goal ms'])
    const page = await browser.newPage({ extraHTTPHeaders: { Cookie: cookie } })
    for (const [name, path] of pages) {
      await page.goto(origin + path)
      const changes = await page.locator('[data-change]').count()
      printRow([name, changes, ms(await page.evaluate(layoutTime, ROUNDS)), LAYOUT])
    }
  } finally {
    await browser.close()
  }
}

/** In the browser: the median time, in milliseconds. */
function layoutTime(rounds: number): number {
  const list = document.querySelector<HTMLElement>('.comparison-rows')!
  const width = list.offsetWidth
  const times = Array.from({ length: rounds }, (_, round) => {
    list.style.width = `${width - 1 - (round % 2)}px`
    const started = performance.now()
    void list.offsetHeight
    return performance.now() - started
  })
  return times.sort((one, other) => one - other)[rounds >> 1]!
}
