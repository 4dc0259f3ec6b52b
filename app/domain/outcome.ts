import type { Refusal, RefusalCode, Refusals } from '#app/domain/refusal.ts'

/** What a decision comes to: the value asked for, or an expected no with its reason. A bug throws instead. */
export type Outcome<T> = Ok<T> | Refused

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Refused {
  readonly ok: false
  readonly refusal: Refusal
}

/** A decision that came to `value`. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** An expected no, by its code and the particulars that its sentence needs. */
export function refuse<Code extends RefusalCode>(code: Code, particulars: Refusals[Code]): Refused {
  return { ok: false, refusal: { code, particulars } as Refusal }
}
