import type { ChangeClass } from '#app/domain/comparison/comparison.ts'
import { CLASSES } from '#app/domain/comparison/pairs.ts'
import type { Wish } from '#app/domain/comparison/shown.ts'
import type { Part } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What the address of a comparison page asks for. */
export interface Asked extends Wish {
  /** The act's name in addresses; empty for the first one of a bill. */
  readonly act: string
  /** Which texts: `edition`, `v3`, `edition:2026-01-20`, or a date alone; empty for the page's own choice. */
  readonly from: string
  readonly to: string
  /** The languages shown; nothing for the reader's own. */
  readonly text: Language | 'both' | undefined
}

/** What is shown where nothing is asked: every change of the law, and no mere typography. */
export const USUAL_CLASSES: readonly ChangeClass[] = CLASSES.filter(each => each !== 'typographic')

/** Reads what an address asks for; what is not understood is left to the page. */
export function readAsked(search: URLSearchParams): Asked {
  const classes = search.getAll('class')
  return {
    act: search.get('act') ?? '',
    from: search.get('from') ?? '',
    to: search.get('to') ?? '',
    text: TEXTS.find(each => each === search.get('text')),
    layout: search.get('layout') === 'side' ? 'side' : 'inline',
    classes: classes.length === 0 ? USUAL_CLASSES : CLASSES.filter(each => classes.includes(each)),
    part: readPart(search),
    open: search.getAll('open').flatMap(each => wholeNumber(each) ?? []),
  }
}

/** Which window of a long list an address asks for; the first one where it says nothing that is understood. */
export function readPart(search: URLSearchParams): Part {
  const part = search.get('part')
  return part === ALL ? ALL : (wholeNumber(part) ?? 0)
}

/** What is asked for with the languages settled: where none was asked for, the reader's own; Russian for English. */
export function settled(asked: Asked, reader: Language | 'en'): SettledAsked {
  return { ...asked, text: asked.text ?? (reader === 'kk' ? 'kk' : 'ru') }
}

/** What is asked for, with no choice left open. */
export type SettledAsked = Asked & { readonly text: Language | 'both' }

/** The inverse of `readAsked`: the query of an address, without what is usual. */
export function writeAsked({ act, from, to, text, layout, classes, part, open }: Asked): string {
  const usual = classes.length === USUAL_CLASSES.length && USUAL_CLASSES.every(each => classes.includes(each))
  const query = new URLSearchParams([
    ...Object.entries({ act, from, to, text: text ?? '' }).filter(([, value]) => value !== ''),
    ...(layout === 'side' ? [['layout', 'side']] : []),
    ...(usual ? [] : (classes.length > 0 ? classes : [NO_CLASS]).map(each => ['class', each])),
    ...(part === 0 ? [] : [['part', String(part)]]),
    ...open.map(each => ['open', String(each)]),
  ])
  return `?${query.toString().replaceAll('%3A', ':')}`
}

/** Says in an address that no class is wanted, where saying nothing means the usual ones. */
export const NO_CLASS = 'none'

const ALL = 'all'
const TEXTS = ['kk', 'ru', 'both'] as const

/** Up to six digits: an address is written by anyone, and no comparison has a million parts. */
function wholeNumber(digits: string | null): number | undefined {
  return digits !== null && /^\d{1,6}$/.test(digits) ? Number(digits) : undefined
}
