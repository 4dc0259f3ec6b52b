import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import { paperHead, type PaperHead } from '#app/domain/paper/paper-head.ts'
import type { Block, Paper } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { paperDate } from '#app/domain/structure/paper-date.ts'

/** A paragraph of the law. */
export interface LawLine {
  readonly text: string
  /** Whether it opens an article: its number is bold and stands with what follows. */
  readonly opening: boolean
}

/** The amending law itself as a draft: its kind, its title, and its articles. */
export function amendingPaper(head: PaperHead, lines: readonly LawLine[]): Paper {
  const { language } = head
  const { kind, draft } = HEADS[language]
  return {
    ...paperHead('amending-text', head),
    sheet: 'law',
    mark: `${draft}, ${paperDate(head.day, language)}`,
    heading: [kind, head.bill],
    asOf: '',
    blocks: lines.map(lineOf),
    signatures: [],
    demonstration: head.demonstration ? TABLE_FORM[language].demonstration : '',
  }
}

const HEADS: Readonly<Record<Language, { readonly kind: string; readonly draft: string }>> = {
  kk: { kind: 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ', draft: 'Жоба' },
  ru: { kind: 'ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН', draft: 'Проект' },
}

function lineOf({ text, opening }: LawLine): Block {
  if (!opening) return { kind: 'text', text }
  const number = /^(?:Статья \d+\.|\d+-бап\.)\s*/u.exec(text)?.[0] ?? ''
  const words = [{ text: number, bold: true }, { text: text.slice(number.length) }]
  return { kind: 'text', text: [words.filter(run => run.text !== '')], opens: true }
}
