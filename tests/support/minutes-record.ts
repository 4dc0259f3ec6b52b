import type { MinutesRecord } from '#app/domain/consultation/minutes.ts'
import { SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'

/** How many of each there are. */
interface Size {
  readonly attendees: number
  readonly items: number
  readonly statements: number
}

/** A composed record of a round-table: the last on the list did not come, every third comes in their own name. */
export function minutesRecordOf({ attendees, items, statements }: Size): MinutesRecord {
  return {
    ...{ kind: 'round-table', number: 1, day: '2026-11-23', from: '10:00', until: '13:00' },
    title: { kk: 'Мерзім', ru: 'Мерзім' },
    bill: { kk: 'Өлшемдер туралы', ru: 'О мерах' },
    place: { kk: 'Астана', ru: 'Астана' },
    chair: { kk: 'Төраға', ru: 'Председатель' },
    secretary: { kk: 'Хатшы', ru: 'Секретарь' },
    demonstration: false,
    attendees: numbers(attendees).map(at => ({
      id: `a${at}`,
      name: { kk: `Қатысушы ${at}`, ru: `Участник ${at}` },
      organisation: at % 3 === 2 ? { kk: '', ru: '' } : { kk: `Ұйым ${at}`, ru: `Организация ${at}` },
      capacity: at % 3 === 2 ? 'expert' : 'representative',
      came: at < attendees - 1,
    })),
    items: numbers(items).map(at => ({
      id: `i${at}`,
      title: { kk: `Мәселе ${at}`, ru: `Вопрос ${at}` },
      act: { kk: 'Өлшем туралы', ru: 'О мерах' },
      provisions: [{ id: `p${at}`, address: `art_${at + 1}` }],
    })),
    statements: numbers(statements).map(at => ({
      ...{ id: `s${at}`, item: `i${at % items}`, attendee: `a${at % (attendees - 1)}` },
      ...{ capacity: at % 3 === 2 ? 'expert' : 'representative', address: `art_${(at % items) + 1}` },
      ...{ stance: SPOKEN_STANCES[at % SPOKEN_STANCES.length]!, language: at % 2 === 0 ? 'kk' : 'ru' },
      ...{ act: null, text: `${at % 2 === 0 ? 'Сөз' : 'Слово'} ${at}` },
    })),
    resolutions: [
      { item: 'i0', text: { kk: 'Шешім', ru: 'Решение' } },
      { item: null, text: { kk: 'Жалпы', ru: 'Общее' } },
    ],
    tasks: [
      {
        ...{ item: 'i0', text: { kk: 'Тапсырма', ru: 'Поручение' }, dueOn: '2026-12-17' },
        responsible: { kk: 'Қатысушы 0', ru: 'Участник 0' },
      },
    ],
  }
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
