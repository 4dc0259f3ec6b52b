import { describe, expect, test } from 'vitest'
import { importedVersion, readImport } from '#app/domain/amendment/import-amending-text.ts'
import { patchedTexts, type Texts } from '#app/domain/amendment/patch.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'

const LAW: Texts = {
  ru: read(
    'Статья 1. Понятия\n1) мера – единица длины;\n2) вес – единица массы.\nСтатья 2. Поверка\n1. Поверка проводится один раз в год.\n2. Плата не взимается.',
    'ru',
  ).act,
  kk: read(
    '1-бап. Ұғымдар\n1) өлшем – ұзындық бірлігі;\n2) салмақ – масса бірлігі.\n2-бап. Салыстырып тексеру\n1. Тексеру жылына бір рет жүргізіледі.\n2. Ақы алынбайды.',
    'kk',
  ).act,
}
const TITLES = { kk: 'Өлшемдер туралы', ru: 'О мерах' }
const RU =
  'Внести в Закон Республики Казахстан «О мерах» следующие изменения:\n1) статью 1 дополнить подпунктом 1-1) следующего содержания:\n«1-1) объём – единица объёма;»;\n2) в статье 2:\nв пункте 1 слова «один раз» заменить словами «два раза»;\nпункт 2 исключить.'
const KK =
  '«Өлшемдер туралы» Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:\n1) 1-бап мынадай мазмұндағы 1-1) тармақшамен толықтырылсын:\n«1-1) көлем – көлем бірлігі;»;\n2) 2-баптың 1-тармағындағы «бір рет» деген сөздер «екі рет» деген сөздермен ауыстырылсын.'

function reading(ru: string, kk = '') {
  return readImport(LAW, { texts: { kk, ru }, titles: TITLES })
}

describe('an amending text that is imported', () => {
  test('is read sentence by sentence, each in the official formulas with its line', () => {
    const { sentences, unknown } = reading(RU).readings.ru!
    expect(unknown).toEqual([])
    expect(sentences.map(({ line, printed }) => [line, printed.split('\n')[0]])).toEqual([
      [2, 'статью 1 дополнить подпунктом 1-1) следующего содержания:'],
      [5, 'в пункте 1 статьи 2 слова «один раз» заменить словами «два раза».'],
      [6, 'пункт 2 статьи 2 исключить.'],
    ])
  })

  test('gives both languages new provisions with one identity', () => {
    const { after } = reading(RU, KK)
    const ids = (['kk', 'ru'] as const).map(each => entryAt(after[each], 'art_1__subpara_1-1')?.provision.id)
    expect(ids[0]).toBeDefined()
    expect(ids[0]).toBe(ids[1])
  })

  test('leaves the language that was not sent as it is', () => {
    const { after, readings } = reading(RU)
    expect(after.kk).toBe(LAW.kk)
    expect(readings.kk).toBeNull()
  })

  test('becomes a version whose patches give the text that was shown, each change with its sentence', () => {
    const read = reading(RU, KK)
    const version = importedVersion(LAW, read)
    if (!version.ok) throw new Error(version.refusal.code)
    expect(patchedTexts(LAW, version.value.patches)).toEqual({ ok: true, value: read.after })
    expect(
      version.value.sentences.map(({ provision, language, sentence }) => [
        provision,
        language,
        sentence.slice(0, 12),
      ]),
    ).toEqual([
      ['art_1__subparagraph_1-1', 'kk', '1) 1-бап мын'],
      ['art_2__para_1', 'kk', '2) 2-баптың '],
      ['art_1__subparagraph_1-1', 'ru', '1) статью 1 '],
      ['art_2__para_1', 'ru', 'в пункте 1 с'],
      ['art_2__para_2', 'ru', 'пункт 2 искл'],
    ])
  })

  test('is refused whole where a sentence was not understood or not carried out', () => {
    const broken = RU.replace('пункт 2 исключить', 'пункт 2 отредактировать').replace(
      '«один раз»',
      '«три раза»',
    )
    const read = reading(broken)
    expect(read.readings.ru!.unknown).toMatchObject([{ line: 6 }])
    expect(importedVersion(LAW, read)).toMatchObject({
      ok: false,
      refusal: { code: 'amending-text.open', particulars: { unknown: 1, refused: 1 } },
    })
  })

  test('is refused where it is empty, and where it changes nothing', () => {
    expect(importedVersion(LAW, reading(' '))).toMatchObject({ refusal: { code: 'amending-text.empty' } })
    const entry = 'Настоящий Закон вводится в действие со дня его подписания.'
    expect(importedVersion(LAW, reading(entry))).toMatchObject({ refusal: { code: 'version.unchanged' } })
  })

  test('says that it names another act', () => {
    expect(reading(RU.replace('О мерах', 'О весах')).readings.ru!.otherTitle).toBe('О весах')
    expect(reading(RU).readings.ru!.otherTitle).toBeUndefined()
  })
})
