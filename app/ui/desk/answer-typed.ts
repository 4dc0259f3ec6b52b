import { elementName } from '#app/domain/comparison/element-name.ts'
import { DISPOSITION_CODES, type DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { AnswerCard } from '#app/domain/consultation/comment-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useTyped, type Typed } from '#app/ui/form/use-typed.ts'

/** An answer as it is being typed. */
export interface AnswerTyped {
  readonly code: DispositionCode | ''
  readonly part: string
  readonly reason: string
  readonly provision: string
  /** The id of a version; empty where there is none. */
  readonly version: string
}

/** What is being typed to a comment; kept on this device while it differs from what was saved. */
export function useAnswerTyped(comment: string, saved: AnswerTyped): Typed<AnswerTyped> {
  return useTyped(`answer:${comment}`, saved, answerFrom)
}

/** The answer that a comment has, its provision as it is cited in a language; nothing typed where it has none. */
export function typedFrom(answer: AnswerCard | null, version: string, language: Language): AnswerTyped {
  if (!answer) return { code: '', part: '', reason: '', provision: '', version: '' }
  const { code, part, reason, provision } = answer
  return { code, part, reason, provision: elementName(provision, language), version }
}

function answerFrom(kept: unknown): AnswerTyped | null {
  if (typeof kept !== 'object' || kept === null) return null
  const read = kept as Record<keyof AnswerTyped, unknown>
  const word = (name: keyof AnswerTyped) => (typeof read[name] === 'string' ? read[name] : '')
  return {
    code: DISPOSITION_CODES.find(each => each === read.code) ?? '',
    ...{ part: word('part'), reason: word('reason'), provision: word('provision'), version: word('version') },
  }
}
