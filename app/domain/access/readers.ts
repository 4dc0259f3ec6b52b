import type { Actor } from '#app/domain/access/actor.ts'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'

/** Whether an actor may read a consulted draft: everybody where it is public, else those who ask and those invited. */
export function mayReadConsultation(actor: Actor, kind: ConsultationKind, invited: boolean): boolean {
  return kind === 'public' || invited || seesEverything(actor)
}

/**
 * Whether an actor may read what others submitted before the report is published: those who answer for the answers. All
 * others see only their own until then, so that comments are written independently.
 */
export function seesEverything(actor: Actor): boolean {
  return (
    actor.kind === 'system' ||
    (actor.kind === 'person' && (actor.role === 'drafter' || actor.role === 'official'))
  )
}
