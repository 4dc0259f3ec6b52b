import type { Language } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'

/**
 * The mark of a provision written here, as article 23 of the Law on Legal Acts has it: «Статья 7-1. » and «7-1-бап. »,
 * «3. », «5-1) ». Empty for what is unnumbered.
 */
export function printMark(level: Level, number: string, language: Language): string {
  switch (level) {
    case 'paragraph':
      return number === '' ? '' : `${number}. `
    case 'subparagraph':
    case 'indent':
      return number === '' ? '' : `${number}) `
    case 'note':
    case 'footnote':
      return `${WORDS[level][language]}. `
    case 'annex':
      return annexMark(number, language)
    case 'division':
    case 'section':
    case 'subsection':
    case 'chapter':
    case 'subchapter':
    case 'article':
      if (number === '') return ''
      return language === 'kk' ? `${number}-${WORDS[level].kk}. ` : `${WORDS[level].ru} ${number}. `
    default:
      return ''
  }
}

/** The words of the marks; Kazakh ones stand after the number, Russian ones before it. */
const WORDS = {
  division: { kk: 'бөлік', ru: 'Часть' },
  section: { kk: 'бөлім', ru: 'Раздел' },
  subsection: { kk: 'кіші бөлім', ru: 'Подраздел' },
  chapter: { kk: 'тарау', ru: 'Глава' },
  subchapter: { kk: 'параграф', ru: 'Параграф' },
  article: { kk: 'бап', ru: 'Статья' },
  note: { kk: 'Ескертпе', ru: 'Примечание' },
  footnote: { kk: 'Ескерту', ru: 'Сноска' },
} as const

/** The heading of an annex stands on the line after its mark. */
function annexMark(number: string, language: Language): string {
  if (number === '') return language === 'kk' ? 'Қосымша\n' : 'Приложение\n'
  return language === 'kk' ? `${number}-қосымша\n` : `Приложение ${number}\n`
}
