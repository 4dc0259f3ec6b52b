import { describe, expect, it } from 'vitest'
import { entries } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
import { outline } from '#tests/domain/structure/outline.ts'

describe('headings', () => {
  it('may stand on the line after the mark', () => {
    const { act } = read('Глава 1\n\nОБЩИЕ ПОЛОЖЕНИЯ\n\nСтатья 1\nЦель\nМир дорог.', 'ru')
    expect(entries(act).map(({ provision }) => provision.heading)).toEqual(['ОБЩИЕ ПОЛОЖЕНИЯ', 'Цель', ''])
    expect(act.provisions[0]?.layout?.mark).toBe('Глава 1\n\n')
  })

  it('are none where a sentence stands after the number, as in amending laws', () => {
    const [article] = read('Статья 1. Внести следующие изменения:\n1. В Закон:', 'ru').act.provisions
    expect(article).toMatchObject({ level: 'article', heading: '', text: 'Внести следующие изменения:' })
  })

  it('are no sentences that begin with the same word', () => {
    expect(
      outline([
        'Статья 1. Одна',
        '1. Да.',
        'Статья 5 настоящего Закона не применяется.',
        'Глава государства решает.',
        'Приложение 2 изложить в новой редакции.',
      ]),
    ).toEqual([
      'art_1 Одна',
      'art_1__para_1 Да.',
      'art_1__para_1__part_2 Статья',
      'art_1__para_1__part_3 Глава',
      'art_1__para_1__part_4 Приложение',
    ])
  })

  it('may have their number in words', () => {
    expect(
      outline([
        'Бірінші бөлім. Бас',
        'Екінші тарау. Негіз',
        'ЧАСТЬ ВТОРАЯ',
        'Особые нормы',
        'Раздел третий. Люди',
      ]),
    ).toEqual(['sec_1 Бас', 'sec_1__chp_2 Негіз', 'dvs_2 Особые', 'dvs_2__sec_3 Люди'])
  })

  it('are known in mixed letters, dashes and raised digits', () => {
    expect(outline(['7–1-бап. Бір', 'Cтатья 8¹. Две', 'Статья 8-1-1. Три', 'Раздел VІ. Конец'])).toEqual([
      'art_7-1 Бір',
      'art_8-1 Две',
      'art_8-1-1 Три',
      'sec_VI Конец',
    ])
  })
})

describe('repeated numbers', () => {
  it('have addresses of their own', () => {
    expect(
      outline(['Статья 1. Раз', '1. Да.', '1. Нет.', '1. Может быть.', 'Глава 2. Два', 'Статья 1. Снова']),
    ).toEqual([
      'art_1 Раз',
      'art_1__para_1 Да.',
      'art_1__para_1~2 Нет.',
      'art_1__para_1~3 Может',
      'chp_2 Два',
      'chp_2__art_1 Снова',
    ])
  })

  it('identities are the addresses, shared by the twins of both languages', () => {
    const ids = (text: string) => entries(read(text, 'ru').act).map(({ provision }) => provision.id)
    expect(ids('Статья 1. Цель\n1. Мир.')).toEqual(['art_1', 'art_1__para_1'])
    expect(ids('1-бап. Мақсат\n1. Бейбітшілік.')).toEqual(['art_1', 'art_1__para_1'])
  })
})
