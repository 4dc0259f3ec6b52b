import { expect, test } from 'vitest'
import { legalFindings } from '#app/editor/legal-findings.ts'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'

const KK = '1-бап. Ұғымдар\nОсы Заңда мынадай ұғымдар пайдаланылады:\n1) бірлестік – қауым;\n2) қызмет – іс;'
const RU =
  'Статья 1. Понятия\nИспользуются основные понятия:\n1) объединение – община;\n2) деятельность – дело;'

function twins(kk: string, ru: string) {
  return { kk: article('kk', kk), ru: article('ru', ru) }
}

function article(language: Language, text: string): Provision {
  return read(text, language).act.provisions[0]!
}

test('a definition that is written out of the order of the alphabet is found at once, with the number it can have', () => {
  const now = twins(`${KK}\n3) ағым – бағыт;`, `${RU}\n3) течение – направление;`)
  expect(legalFindings(now, twins(KK, RU))).toMatchObject([
    {
      code: 'definition-order',
      at: 'art_1__subpara_3',
      particulars: { term: 'ағым', after: 'қызмет' },
      rule: '23(7)',
    },
  ])
})

test('a number that is given twice is found in each language', () => {
  const found = legalFindings(twins(`${KK}\n2) топ – жиын;`, RU), twins(KK, RU))
  expect(found.map(({ code, language }) => [code, language])).toEqual([['number-taken', 'kk']])
})

test('what the text in force has too is no finding', () => {
  const old = twins(`${KK}\n3) ағым – бағыт;`, RU)
  expect(legalFindings(old, old)).toEqual([])
})

test('an article of one language alone is checked in that language', () => {
  const ru = article('ru', `${RU}\n3) срок – указанный период;`)
  expect(legalFindings({ kk: null, ru }, twins(KK, RU)).map(({ code }) => code)).toEqual(['vague-pointer'])
})
