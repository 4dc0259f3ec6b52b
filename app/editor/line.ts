import type { Layout, Provision } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'

/**
 * One line of an article as it is edited: what stands under one number. An article is edited as a list of lines, as a
 * drafter sees it; `depth` (0 = the article itself) says below which earlier line each stands.
 */
export interface Line {
  readonly id: string
  readonly level: Level
  readonly number: string
  /** Which words of the provision these are; `body` is the text of a provision whose heading is the line before. */
  readonly face: 'heading' | 'text' | 'body'
  readonly depth: number
  /** How it was printed; `null` for a line written here. */
  readonly layout: Layout | null
  readonly text: string
  /** What it was before its level was changed here: changed back, it is that again. */
  readonly was?: Pick<Line, 'level' | 'number' | 'layout'>
}

/** An article as lines, in reading order. */
export function linesOf(article: Provision): readonly Line[] {
  const lines: Line[] = []
  const visit = (provision: Provision, depth: number) => {
    lines.push(...ownLines(provision, depth))
    for (const child of provision.children) visit(child, depth + 1)
  }
  visit(article, 0)
  return lines
}

/** The article that lines make. The inverse of `linesOf`: what was not touched is the same to the letter. */
export function articleOf(lines: readonly Line[]): Provision {
  const [first, ...rest] = lines
  if (!first) throw new Error('An article has at least its own line')
  const article = growing(first)
  let open = [{ depth: -1, grown: article }]
  for (const line of rest) {
    const last = open.at(-1)!.grown
    if (line.face === 'body' && line.id === last.id && last.text === '') {
      last.text = line.text
      continue
    }
    open = open.filter(({ depth }) => depth < line.depth)
    if (open.length === 0) open = [{ depth: -1, grown: article }]
    const grown = growing(line)
    open.at(-1)!.grown.children.push(grown)
    open.push({ depth: line.depth, grown })
  }
  return article
}

/** Lines that say which provision and which of its words they are; unique within an article. */
export function lineKey({ id, face }: Line): string {
  return face === 'body' ? `${id}/body` : id
}

/** Whether two lines stand alike and say the same. */
export function sameLine(one: Line, other: Line): boolean {
  return (
    one.text === other.text &&
    one.number === other.number &&
    one.level === other.level &&
    one.depth === other.depth
  )
}

type Growing = Omit<Provision, 'children' | 'text'> & { text: string; children: Growing[] }

function growing({ id, level, number, face, layout, text }: Line): Growing {
  const words = face === 'heading' ? { heading: text, text: '' } : { heading: '', text }
  return { id, level, number, ...words, ...(layout && { layout }), children: [] }
}

function ownLines(provision: Provision, depth: number): Line[] {
  const { id, level, number, heading, text, layout = null } = provision
  const line = { id, level, number, depth, layout }
  const headed = heading !== '' || (text === '' && level === 'article')
  if (!headed) return [{ ...line, face: 'text', text }]
  const own: Line = { ...line, face: 'heading', text: heading }
  return text === '' ? [own] : [own, { ...line, face: 'body', text }]
}
