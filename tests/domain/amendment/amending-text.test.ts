import { describe, expect, test } from 'vitest'
import type { AmendedAct } from '#app/domain/amendment/amended-act.ts'
import { amendingText, type AmendingLaw } from '#app/domain/amendment/amending-text.ts'
import { entrySentence, USUAL_ENTRY, type EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import { openingOf, titleOf } from '#app/domain/amendment/title.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { lawText } from '#tests/support/law-texts.ts'

const RELIGION: AmendedAct = {
  form: 'law',
  on: '2011-10-11',
  title: {
    kk: 'Діни қызмет және діни бірлестіктер туралы',
    ru: 'О религиозной деятельности и религиозных объединениях',
  },
}
const PREVENTION: AmendedAct = {
  form: 'law',
  on: '2010-04-29',
  title: { kk: 'Құқық бұзушылық профилактикасы туралы', ru: 'О профилактике правонарушений' },
}
const CODE: AmendedAct = {
  form: 'code',
  on: '2014-07-03',
  title: { kk: 'Қазақстан Республикасының Қылмыстық кодексі', ru: 'Уголовный кодекс Республики Казахстан' },
}

function bill(language: Language): AmendingLaw {
  const edition = (name: string) => read(lawText(name), language).act
  return {
    changes: [
      {
        act: RELIGION,
        before: edition(`religion_law_${language}_2021-07-01`),
        after: edition(`religion_law_${language}_2023-07-01`),
      },
      {
        act: PREVENTION,
        before: edition(`prevention_law_${language}_2024-08-20`),
        after: edition(`prevention_law_${language}_2026-01-20`),
      },
    ],
    subject: { kk: 'діни қызмет мәселелері бойынша', ru: 'по вопросам религиозной деятельности' },
    entry: USUAL_ENTRY,
  }
}

describe('a bill that amends two laws', () => {
  const ru = amendingText(bill('ru'), 'ru')
  const kk = amendingText(bill('kk'), 'kk')
  test('is proved by carrying its own text out', () => {
    for (const { proofs } of [ru, kk]) expect(proofs.map(({ proved }) => proved)).toEqual([true, true])
  })
  test('has the title of its changes and subject', () => {
    expect(ru.title).toBe(
      'О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам религиозной деятельности',
    )
    expect(kk.title).toBe(
      'Қазақстан Республикасының кейбір заңнамалық актілеріне діни қызмет мәселелері бойынша өзгерістер мен толықтырулар енгізу туралы',
    )
  })
  test('has a point for each act, the older first', () => {
    expect(
      ru.text.split('\n\n').filter(line => /^(?:Статья |[12]\. В )/.test(line) && line.endsWith(':')),
    ).toEqual([
      'Статья 1. Внести изменения и дополнения в следующие законодательные акты Республики Казахстан:',
      '1. В Закон Республики Казахстан от 29 апреля 2010 года «О профилактике правонарушений»:',
      '2. В Закон Республики Казахстан от 11 октября 2011 года «О религиозной деятельности и религиозных объединениях»:',
    ])
    expect(kk.text).toContain(
      '\n\n1. «Құқық бұзушылық профилактикасы туралы» 2010 жылғы 29 сәуірдегі Қазақстан Республикасының Заңына:\n\n',
    )
  })
  test('says in notes, not in the law, what a deletion leaves', () => {
    expect(ru.text).not.toContain('контрольном тексте')
    expect(ru.notes).toEqual([
      expect.stringContaining('на месте подпункта 3) статьи 11 – «исключен Законом РК от 17.07.2025'),
    ])
  })
  test('says how it enters into force', () => {
    expect(ru.text.trimEnd().split('\n').at(-1)).toBe(
      'Статья 2. Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.',
    )
    expect(kk.text.trimEnd().split('\n').at(-1)).toBe(
      '2-бап. Осы Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
    )
  })
  test('of one act has no points', () => {
    const one = amendingText({ ...bill('ru'), changes: bill('ru').changes.slice(1) }, 'ru')
    expect(one.title).toBe(
      'О внесении изменений и дополнений в Закон Республики Казахстан «О профилактике правонарушений»',
    )
    expect(one.text.split('\n\n')[1]).toBe(
      'Статья 1. Внести в Закон Республики Казахстан от 29 апреля 2010 года «О профилактике правонарушений» следующие изменения и дополнения:',
    )
  })
})

describe('titles and openings count', () => {
  test.each([
    [
      1,
      0,
      'О внесении изменения в',
      'өзгеріс енгізу туралы',
      'следующее изменение:',
      'мынадай өзгеріс енгізілсін:',
    ],
    [
      2,
      0,
      'О внесении изменений в',
      'өзгерістер енгізу туралы',
      'следующие изменения:',
      'мынадай өзгерістер енгізілсін:',
    ],
    [
      0,
      1,
      'О внесении дополнения в',
      'толықтыру енгізу туралы',
      'следующее дополнение:',
      'мынадай толықтыру енгізілсін:',
    ],
    [
      1,
      1,
      'О внесении изменения и дополнения в',
      'өзгеріс пен толықтыру енгізу туралы',
      'следующие изменение и дополнение:',
      'мынадай өзгеріс пен толықтыру енгізілсін:',
    ],
    [
      2,
      1,
      'О внесении изменений и дополнения в',
      'өзгерістер мен толықтыру енгізу туралы',
      'следующие изменения и дополнение:',
      'мынадай өзгерістер мен толықтыру енгізілсін:',
    ],
  ])('%i changes, %i additions', (changes, additions, titleRu, titleKk, openingRu, openingKk) => {
    const tally = { changes, additions }
    expect(titleOf([RELIGION], tally, { language: 'ru' })).toContain(titleRu)
    expect(titleOf([RELIGION], tally, { language: 'kk' })).toContain(titleKk)
    expect(openingOf(RELIGION, tally, 'ru')).toContain(openingRu)
    expect(openingOf(RELIGION, tally, 'kk')).toContain(openingKk)
  })
  test('and name codes by their own names', () => {
    const tally = { changes: 2, additions: 0 }
    expect(openingOf(CODE, tally, 'ru')).toBe(
      'Внести в Уголовный кодекс Республики Казахстан от 3 июля 2014 года следующие изменения:',
    )
    expect(openingOf(CODE, tally, 'kk')).toBe(
      '2014 жылғы 3 шілдедегі Қазақстан Республикасының Қылмыстық кодексіне мынадай өзгерістер енгізілсін:',
    )
  })
})

test('what enters into force otherwise is named with its date', () => {
  const plan: EntryPlan = {
    rule: USUAL_ENTRY.rule,
    exceptions: [{ at: 'art_1__para_2', rule: { kind: 'on', date: '2027-01-01' } }],
  }
  expect(entrySentence(plan, 'ru')).toBe(
    'Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования, за исключением пункта 2 статьи 1, который вводится в действие с 1 января 2027 года.',
  )
  expect(entrySentence(plan, 'kk')).toBe(
    'Осы Заң, 2027 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2-тармағын қоспағанда, алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
  )
})
