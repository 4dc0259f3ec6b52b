import type { AmendingLine } from '#app/domain/amendment/amending-lines.ts'
import { formatAddress, type Address, type Step } from '#app/domain/structure/address.ts'

/** The numbered elements of an amending law itself, which may take effect otherwise than the law. */
export function amendingElements(lines: readonly Pick<AmendingLine, 'kind' | 'text'>[]): readonly Address[] {
  const article: Step = { level: 'article', number: '1' }
  let above: readonly Step[] = [article]
  return lines.flatMap(({ kind, text }) => {
    if (kind === 'title' || kind === 'wording' || kind === 'entry') return []
    const point = /^(\d+)\. /.exec(text)?.[1]
    if (point !== undefined) {
      above = [article, { level: 'paragraph', number: point }]
      return [formatAddress(above)]
    }
    const subpoint = /^(\d+)\) /.exec(text)?.[1]
    return subpoint === undefined
      ? []
      : [formatAddress([...above, { level: 'subparagraph', number: subpoint }])]
  })
}
