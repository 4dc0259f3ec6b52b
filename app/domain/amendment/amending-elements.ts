import type { AmendingLine } from '#app/domain/amendment/amending-lines.ts'
import { formatAddress, type Address, type Step } from '#app/domain/structure/address.ts'

/** The numbered elements of an amending law itself, which may take effect otherwise than the law. */
export function amendingElements(lines: readonly Pick<AmendingLine, 'kind' | 'text'>[]): readonly Address[] {
  // The first article of an amending law holds all its amendments, an act a point of it (Law on Legal Acts, article
  // 26(5)); the second one says when the law takes effect.
  const article: Step = { level: 'article', number: '1' }
  let above: readonly Step[] = [article]
  return lines.flatMap(({ kind, text }) => {
    // New wording has numbers too: they are those of the amended act.
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
