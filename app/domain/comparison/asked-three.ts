import { readPart } from '#app/domain/comparison/asked.ts'
import type { Part } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What the address of the page of three texts asks for. */
export interface AskedThree {
  /** The act's name in addresses; empty for the first one of a bill. */
  readonly act: string
  /** Versions as `v3`; empty for the page's own choice. */
  readonly consulted: string
  readonly to: string
  readonly text: Language
  /** Every difference, or only what changed after the consultation. */
  readonly show: 'all' | 'after'
  readonly part: Part
}

/** Reads what an address asks for; where it names no language of the law, the one its reader reads. */
export function readAskedThree(search: URLSearchParams, reader: Language): AskedThree {
  const text = search.get('text')
  return {
    act: search.get('act') ?? '',
    consulted: search.get('consulted') ?? '',
    to: search.get('to') ?? '',
    text: text === 'kk' || text === 'ru' ? text : reader,
    show: search.get('show') === 'after' ? 'after' : 'all',
    part: readPart(search),
  }
}

/** The inverse of `readAskedThree`: the query of an address, without what is usual. */
export function writeAskedThree({ act, consulted, to, text, show, part }: AskedThree): string {
  return `?${new URLSearchParams([
    ...Object.entries({ act, consulted, to, text }).filter(([, value]) => value !== ''),
    ...(show === 'all' ? [] : [['show', show]]),
    ...(part === 0 ? [] : [['part', String(part)]]),
  ])}`
}
