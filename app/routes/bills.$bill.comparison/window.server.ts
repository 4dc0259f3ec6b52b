import { setImmediate as others } from 'node:timers/promises'
import type { Shown } from '#app/domain/comparison/shown.ts'
import { leaveInPage } from '#app/http/in-page.server.ts'
import { lastingAnswer } from '#app/http/lasting-answer.ts'
import { utf8 } from '#app/http/utf8.server.ts'
import type { Asking, Visit } from '#app/http/visit.server.ts'
import { orderedOn, shownOn, type ComparisonPage } from '#app/queries/comparison/comparison-page.server.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import { itemsMarkup, WINDOW_END, type Printing } from '#app/ui/comparison/comparison-markup.ts'
import { contentsMarkup } from '#app/ui/law/contents-markup.ts'

const WINDOWS = 40 // each of some 100 KB
const WHOLES = 2 // of 5,000 changes each has some 4 MB

const windows = keeping<Promise<ComparisonWindow>>(WINDOWS)
const wholes = keeping<readonly Uint8Array[]>(WHOLES)

/** What is shown of a comparison, in a language of the interface: its figures; its changes and contents as HTML. */
interface ComparisonWindow {
  readonly shown: Omit<Shown, 'items' | 'contents'>
  readonly rows: string
  readonly contents: string
}

/**
 * What the page of a comparison is given. The law itself stands in the document only; a page that runs already gets it
 * as data, but for all windows at once, which it takes from `rowsAnswer` as they come.
 */
export async function windowData<Page extends ComparisonPage>({ context }: Asking, visit: Visit, page: Page) {
  const isWhole = page.asked.part === 'all'
  const make = () => windowOf(visit, page, { withRows: !isWhole || context.inPage !== null })
  const { shown, ...markup } = await (isWhole ? make() : windows(keyOf(visit, page), make))
  const { sides: _, ...choices } = page
  return { ...choices, shown, markup: leaveInPage(context, markup) }
}

/**
 * All changes that are asked for as HTML, window by window, from memory where they were asked for lately; else each is
 * made when the one before is on its way.
 */
export function rowsAnswer({ request }: Asking, visit: Visit, page: ComparisonPage): Promise<Response> {
  const whole: ComparisonPage = { ...page, asked: { ...page.asked, part: 'all' } }
  const key = keyOf(visit, whole)
  return lastingAnswer(request, key, async () => {
    const kept = wholes.known(key)
    if (kept) return streamOf(kept.values())
    const { items } = await shownOn(visit.db, whole)
    return streamOf(keptWhole(key, rowsOf(items(), await printingOf(visit, whole))))
  })
}

/** Texts as bytes, which are kept once all of them were taken. */
function* keptWhole(key: string, texts: Iterable<string>): Generator<Uint8Array> {
  const made: Uint8Array[] = []
  for (const text of texts) {
    const bytes = utf8(text)
    made.push(bytes)
    yield bytes
  }
  wholes(key, () => made)
}

async function windowOf(
  visit: Visit,
  page: ComparisonPage,
  { withRows }: { withRows: boolean },
): Promise<ComparisonWindow> {
  const { items, contents, ...shown } = await shownOn(visit.db, page)
  return {
    shown,
    rows: withRows ? [...rowsOf(items(), await printingOf(visit, page))].join('') : '',
    contents: contentsMarkup({ contents, part: shown.part }, page.asked, visit.language).html,
  }
}

function* rowsOf(items: ReturnType<Shown['items']>, printing: Printing): Generator<string> {
  for (const window of items) yield itemsMarkup(window, printing).html + WINDOW_END
}

async function printingOf({ db, language }: Visit, page: ComparisonPage): Promise<Printing> {
  const { asked } = page
  return { text: asked.text, ordered: await orderedOn(db, page), language }
}

/** Under which name a window is kept: two texts by their hashes, what is asked of them, and the reader's language. */
function keyOf({ language }: Visit, { asked, sides: { amendment, before, after } }: ComparisonPage): string {
  return JSON.stringify([
    ...[language, asked, amendment],
    ...[before, after].map(({ kkHash, ruHash }) => [kkHash, ruHash]),
  ])
}

function streamOf(pieces: Iterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = pieces.next()
      if (done) return controller.close()
      controller.enqueue(value)
      await others() // what is made goes out, and who else asks is answered
    },
  })
}
