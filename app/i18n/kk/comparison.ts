import type { Words } from '#app/i18n/en/words.ts'

export const comparison: Words['comparison'] = {
  marks: {
    inserted: 'қосылды',
    insertedEnd: 'қосылғанның соңы',
    deleted: 'алып тасталды',
    deletedEnd: 'алып тасталғанның соңы',
    typographic: (before, after) => `Сөздер сол қалпында, таңбалары өзгеше: ${before} → ${after}`,
  },
}
