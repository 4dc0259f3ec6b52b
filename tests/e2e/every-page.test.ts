import AxeBuilder from '@axe-core/playwright'
import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { letters } from '#db/schema.ts'
import { demonstrationPaths } from '#tests/support/demonstration-paths.ts'
import { hasBrowser, openWorkspace, signIn, speak, visit, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const PHONE = { width: 320, height: 640 } // a small one, and a computer at 400 %
const COMPUTER = { width: 1280, height: 800 }
const LANGUAGES = ['kk', 'ru', 'en'] as const

const OPEN_TO_ALL = [
  '/',
  '/sign-in',
  '/acts',
  '/acts/religion-law',
  '/acts/religion-law/editions/2023-07-01',
  '/acts/religion-law/editions/2023-07-01?find=діни+бірлестік',
  '/acts/religion-law/editions/2023-07-01?find=zzz',
  '/acts/religion-law/comparison',
  '/consultations',
  '/consultations/:consultation',
]
const OF_THE_BILL = [
  '/bills',
  ...[
    'text',
    'text?act=religion-law&article=art_1',
    'text?find=реабилитационн',
    'origins',
    'comparison',
    'comparison?view=side',
    'comparison?view=whole',
    'three-texts',
    'table',
    'amending-text',
    'amending-text/import',
    'amending-text/entry',
    'checks',
    'amendments',
  ],
  ...['consultations', 'consultations/new', 'consultations/:consultation'],
  ...['desk', 'desk?comment=2', 'approvals', 'round-tables', 'round-tables/new', 'papers', 'history'],
  ...['', '/agenda', '/sheet', '/minutes'].map(page => `round-tables/:held${page}`),
  ...['sheet', 'move'].map(page => `round-tables/:coming/${page}`),
].map(path => (path.startsWith('/') ? path : `${BILL}/${path}`))

/** Whose pages are opened, and the language in which each is looked through for barriers. */
const READERS = [
  { who: 'visitor', barriersIn: 'kk', paths: OPEN_TO_ALL },
  {
    ...{ who: 'drafter', barriersIn: 'ru' },
    paths: [
      '/',
      ...OF_THE_BILL,
      ...['/bills/new', '/acts/new', '/acts/religion-law/editions/new', '/letters'],
      '/consultations/:consultation/report',
    ],
  },
  {
    ...{ who: 'theologian', barriersIn: 'kk' },
    paths: [
      '/',
      '/letters',
      '/comments',
      '/consultations/:consultation',
      '/consultations/:consultation/tray',
      `${BILL}/text`,
    ],
  },
  { who: 'official', barriersIn: 'en', paths: ['/', `${BILL}/desk`, `${BILL}/text`, '/record'] },
  {
    ...{ who: 'administrator', barriersIn: 'ru' },
    paths: ['/', '/people', '/people/new', '/people/:person', '/calendar', '/letters', '/letters/sending'],
  },
] as const

const PATIENCE = 360_000 // ms for all pages of a reader in three languages on a busy machine

describe.skipIf(!hasBrowser())('every page opens whole, on a computer and on a phone', () => {
  let workspace: Workspace
  let real: (path: string) => string

  beforeAll(async () => {
    workspace = await openWorkspace()
    // One letter has failed, so that the administrator's page has something to show.
    const [letter] = await workspace.db.select().from(letters)
    const failed = { tries: 8, failure: '550 5.1.1 No such user here' }
    await workspace.db.update(letters).set(failed).where(eq(letters.id, letter!.id))
    real = await demonstrationPaths(workspace.db)
  })

  test.each(READERS)(
    'for the $who in each language, which a switch makes it speak at once',
    { timeout: PATIENCE },
    async ({ who, barriersIn, paths }) => {
      const page = await workspace.reader({ viewport: COMPUTER })
      const complaints = complaintsOf(page)
      const look = async (path: string, language: InterfaceLanguage) => {
        await open(page, path)
        expect.soft([path, await page.locator('html').getAttribute('lang')]).toEqual([path, language])
        if (path.startsWith(`${BILL}/`)) complaints.push(...(await tablessness(page)))
        complaints.push(...(await unnamed(page)))
        if (language === barriersIn) complaints.push(...(await barriers(page)))
        complaints.push(...(await overhang(page)))
      }
      await (who === 'visitor' ? page.goto('/') : signIn(page, who))
      await speak(page, LANGUAGES[0])
      for (const [at, path] of paths.entries()) {
        // Each page begins in the language in which the one before it ended.
        const [first, ...others] = [0, 1, 2].map(step => LANGUAGES[(2 * at + step) % LANGUAGES.length]!)
        await look(path, first!)
        for (const language of others) {
          await speak(page, language)
          const switched = await said(page)
          await look(path, language)
          await expect.poll(() => said(page)).toEqual(switched)
        }
      }
      expect(complaints).toEqual([])
    },
  )

  async function open(page: Page, path: string): Promise<void> {
    const answer = await visit(page, real(path))
    expect.soft([path, answer?.status()]).toEqual([path, 200])
    expect.soft([path, await page.locator('[data-discover]').count()]).toEqual([path, 0])
  }
})

/** What the pages complain of while they are open, with the page: errors on the console and scripts that break. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  const note = (words: string) => complaints.push(`${pathOf(page)} ${words}`)
  page.on('console', message => message.type() === 'error' && note(message.text()))
  page.on('pageerror', error => note(error.message))
  return complaints
}

function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** Each page of a bill belongs to one of its parts. */
async function tablessness(page: Page): Promise<string[]> {
  const current = await page.locator('.bill-tabs [aria-current]').count()
  return current === 1 ? [] : [`${pathOf(page)} belongs to ${current} tabs`]
}

/** Whoever listens finds out from one heading what a page is about, and hears the name of each group of links. */
async function unnamed(page: Page): Promise<string[]> {
  const headings = await page.locator('h1').count()
  const groups = await page.locator(':is(nav, aside):not([aria-label], [aria-labelledby])').all()
  const names = await Promise.all(
    groups.map(group => group.evaluate(({ outerHTML }) => outerHTML.slice(0, 120))),
  )
  const complaints = names.map(html => `${pathOf(page)} does not say what this is: ${html}`)
  return headings === 1 ? complaints : [...complaints, `${pathOf(page)} has ${headings} first headings`]
}

/** Serious barriers for readers who do not see, or not well, or have no mouse. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${pathOf(page)} ${id}: ${node.html}`))
}

/** The elements that make the page wider than a small phone; what is wide inside a box that scrolls does not. */
async function overhang(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE)
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const isCut = (element: Element): boolean =>
      element.parentElement !== null &&
      element.parentElement !== document.body &&
      (scrolls(element.parentElement) || isCut(element.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1 && !isCut(element))
      .slice(0, 3)
      .map(element => element.outerHTML.slice(0, 120))
  })
  await page.setViewportSize(COMPUTER)
  return wide.map(element => `${pathOf(page)} is too wide: ${element}`)
}

/** All that a page says, seen and for screen readers. */
function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [location.pathname, document.title, document.documentElement.lang]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.parentElement?.closest('script, noscript') === null) {
        if (node.data.trim()) texts.push(node.data.trim())
      } else if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const value = node.getAttribute(name)
          if (value) texts.push(`${name}: ${value}`)
        }
      if (node instanceof HTMLInputElement && node.type !== 'hidden') texts.push(node.value)
    }
    return texts
  })
}
