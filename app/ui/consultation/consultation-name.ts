import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import type { Words } from '#app/i18n/en/words.ts'

/** What a consultation is called among those of its bill: its kind and its number. */
export function consultationName(
  { kinds, roundOf }: Words['consultations'],
  card: Pick<ConsultationCard, 'kind' | 'round' | 'approval'>,
): string {
  return `${kinds[card.kind]}, ${roundOf(card)}`
}
