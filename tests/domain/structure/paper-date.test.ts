import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { attributiveDateKk, paperDate, readPaperDate } from '#app/domain/structure/paper-date.ts'

const FIRST_DAYS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-01`)

describe('dates in papers', () => {
  it('stand as papers write them', () => {
    expect(paperDate('2026-06-30', 'ru')).toBe('30 июня 2026 года')
    expect(paperDate('2026-06-30', 'kk')).toBe('2026 жылғы 30 маусым')
  })

  it('take the Kazakh ending of every month before a noun', () => {
    expect(FIRST_DAYS.map(day => attributiveDateKk(day).split(' ').at(-1))).toEqual(
      'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы'.split(
        ' ',
      ),
    )
  })

  it.each(LANGUAGES)('are read as they are written: %s', language => {
    expect(FIRST_DAYS.map(day => readPaperDate(`№ 5, ${paperDate(day, language)}.`, language))).toEqual(
      FIRST_DAYS,
    )
  })

  it('are read through Kazakh endings', () => {
    expect(FIRST_DAYS.map(day => readPaperDate(`${attributiveDateKk(day)} заң`, 'kk'))).toEqual(FIRST_DAYS)
  })

  it.each(['', '11 числа 2011 года', 'в 2011 году'])('are not read into «%s»', text => {
    expect(readPaperDate(text, 'ru')).toBeUndefined()
  })
})
