import type { Words } from '#app/i18n/en/words.ts'

export const comparison: Words['comparison'] = {
  marks: {
    inserted: 'добавлено',
    insertedEnd: 'конец добавленного',
    deleted: 'исключено',
    deletedEnd: 'конец исключённого',
    typographic: (before, after) => `Те же слова, другие знаки: ${before} → ${after}`,
  },
}
