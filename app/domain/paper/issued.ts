import type { PaperFormat, PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A paper that was issued, without its files. */
export interface IssuedPaper {
  readonly id: string
  readonly kind: PaperKind
  readonly subject: string
  readonly language: Language
  /** 1, 2, 3 … among the issues of the same paper. */
  readonly issue: number
  readonly title: string
  readonly by: Trilingual
  /** An ISO instant. */
  readonly issuedAt: string
  readonly files: readonly IssuedFile[]
}

/** A file of an issued paper, kept byte for byte. */
export interface IssuedFile {
  readonly format: PaperFormat
  /** SHA-256 in hexadecimal. */
  readonly hash: string
  /** Bytes. */
  readonly size: number
}
