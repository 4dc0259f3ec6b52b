import type { PdfFile } from '#app/documents/pdf/pdf-file.server.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What a piece of a paper is to those who listen to it. */
export type TagKind = 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'

/** A piece of the structure. */
export interface Tag {
  readonly number: number
  readonly kind: TagKind
  readonly parent: number
  readonly kids: string[]
  readonly attributes: string
}

/** The structure of a file (ISO 32000, 14.7), grown while its pages are printed. */
export interface Tags {
  readonly open: (kind: TagKind, parent?: Tag, attributes?: string) => Tag
  /** Marks letters on a page, which is known by its place and its number, as words of a tag; gives the mark. */
  readonly mark: (tag: Tag, page: { readonly index: number; readonly number: number }) => number
  /** Writes the structure; gives its number. */
  readonly close: (language: Language) => number
}

/** An empty structure of a document. */
export function tagsOf(file: PdfFile): Tags {
  const [root, whole] = [file.reserve(), file.reserve()]
  const all: Tag[] = []
  const marks: number[][] = []
  return {
    open: (kind, parent, attributes = '') => {
      const tag = { number: file.reserve(), kind, parent: parent?.number ?? whole, kids: [], attributes }
      parent?.kids.push(`${tag.number} 0 R`)
      all.push(tag)
      return tag
    },
    mark: (tag, { index, number }) => {
      const own = (marks[index] ??= [])
      tag.kids.push(`<</Type/MCR/Pg ${number} 0 R/MCID ${own.length}>>`)
      return own.push(tag.number) - 1
    },
    close: language => {
      for (const { number, kind, parent, kids, attributes } of all)
        file.object(number, `<</S/${kind}/P ${parent} 0 R${attributes}/K[${kids.join('')}]>>`)
      const first = all.filter(({ parent }) => parent === whole).map(({ number }) => `${number} 0 R`)
      file.object(whole, `<</S/Document/P ${root} 0 R/Lang(${language})/K[${first.join(' ')}]>>`)
      const pages = marks.map((own, index) => `${index}[${own.map(number => `${number} 0 R`).join(' ')}]`)
      const parents = file.reserve()
      file.object(parents, `<</Nums[${pages.join('')}]>>`)
      file.object(
        root,
        `<</Type/StructTreeRoot/K ${whole} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${marks.length}>>`,
      )
      return root
    },
  }
}
