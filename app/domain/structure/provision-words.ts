import type { Act } from '#app/domain/structure/act.ts'
import { indexed } from '#app/domain/structure/act-index.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { printed } from '#app/domain/structure/printed.ts'

/** What a provision and everything below it says, a line for each; empty where the act has no such provision. */
export function provisionWords(act: Act, id: string): string {
  const own = entryById(act, id)
  if (!own) return ''
  const { entries, byAddress } = indexed(act)
  const start = byAddress().get(own.address)!
  let end = start + 1
  while (end < entries.length && entries[end]!.depth > own.depth) end++
  return entries
    .slice(start, end)
    .flatMap(entry => {
      const { mark, heading, text } = printed(entry, act.language)
      const [first = '', ...rest] = [heading, text].filter(each => each !== '')
      return [`${mark} ${first}`.trim(), ...rest]
    })
    .join('\n')
}
