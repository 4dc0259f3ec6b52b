import type { Language } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'

/** What was read, line by line: the address and the first word of the heading or the text. */
export function outline(lines: readonly string[], language: Language = 'ru'): readonly string[] {
  return entries(read(lines.join('\n'), language).act).map(({ address, provision: { heading, text } }) => {
    const [word = ''] = (heading || text).split(' ')
    return word === '' ? address : `${address} ${word}`
  })
}
