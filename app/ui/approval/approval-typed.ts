import { APPROVAL_ANSWERS, type ApprovalAnswer } from '#app/domain/consultation/approval.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** An answer of a body as it is being typed. */
export interface ApprovalTyped {
  /** Empty until it is chosen: nobody approves a bill because the form began so. */
  readonly answer: ApprovalAnswer | ''
  readonly reason: string
  readonly language: Language
  readonly remarks: readonly RemarkOfBody[]
}

/** A remark on one element, or on the draft as a whole where `element` is empty. */
export interface RemarkOfBody {
  readonly element: string
  readonly wording: string
  readonly justification: string
}

export const NO_REMARK: RemarkOfBody = { element: '', wording: '', justification: '' }

/** What a device kept of an answer; nothing where it is none. */
export function approvalFrom(kept: unknown): ApprovalTyped | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { answer, reason, language, remarks } = kept as Partial<ApprovalTyped>
  const known = answer === '' ? answer : APPROVAL_ANSWERS.find(each => each === answer)
  if (known === undefined || typeof reason !== 'string' || !Array.isArray(remarks)) return null
  if (language !== 'kk' && language !== 'ru') return null
  return { answer: known, reason, language, remarks: remarks.filter(isRemark) }
}

function isRemark(kept: unknown): kept is RemarkOfBody {
  if (typeof kept !== 'object' || kept === null) return false
  return (['element', 'wording', 'justification'] as const).every(
    name => typeof (kept as Partial<RemarkOfBody>)[name] === 'string',
  )
}
