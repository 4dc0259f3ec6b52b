import { describe, expect, test } from 'vitest'
import { apply } from '#app/domain/amendment/apply.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { act, amends, carried, lines, refusal } from '#tests/domain/amendment/amends.ts'
import { changed, LAW } from '#tests/domain/amendment/order-law.ts'

describe('elements', () => {
  test('are restated', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'art_2__para_3', text: '3. Допускается всё.' },
      changed('Иное не допускается.', 'Допускается всё.'),
    ))
  test('are restated with all that stands below', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'art_2__para_1', text: '1. Орган решает.\nРешение окончательно.' },
      changed(
        '1. Орган принимает заявление. Срок составляет десять дней.\n  Решение направляется заявителю.\n  Отказ обжалуется.',
        '1. Орган решает.\nРешение окончательно.',
      ),
    ))
  test('are restated in their first part alone', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'art_2__para_1__part_1', text: '1. Орган молчит.' },
      changed('Орган принимает заявление. Срок составляет десять дней.', 'Орган молчит.'),
    ))
  test('are restated in words that leave a quote open', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'art_2__para_3', text: '3. Решает товарищество «Орган.' },
      changed('Иное не допускается.', 'Решает товарищество «Орган.'),
    ))
  test('have sentences restated', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'art_2__para_1', sentence: 1, text: 'Орган ждёт.' },
      changed('Орган принимает заявление.', 'Орган ждёт.'),
    ))
  test('have headings restated', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'chp_2', heading: true, text: 'Прочее' },
      changed('Заключительные положения', 'Прочее'),
    ))
  test('are added under a number with a dash', () =>
    amends(
      LAW,
      { kind: 'add', at: 'art_1', level: 'subparagraph', numbers: ['1-1'], text: '1-1) лицо – любое лицо;' },
      changed('  2) срок', '  1-1) лицо – любое лицо;\n  2) срок'),
    ))
  test('are added several at once', () =>
    amends(
      LAW,
      { kind: 'add', at: 'art_2', level: 'paragraph', numbers: ['4', '5'], text: '4. А.\n5. Б.' },
      changed('не допускается.', 'не допускается.\n4. А.\n5. Б.'),
    ))
  test('are added to the act behind the article with the number before', () =>
    amends(
      LAW,
      { kind: 'add', at: '', level: 'article', numbers: ['2-1'], text: 'Статья 2-1. Новая\n1. Текст.' },
      changed('  Глава 2', '  Статья 2-1. Новая\n1. Текст.\n  Глава 2'),
    ))
  test('are added as the second part, which moves the others on', () =>
    amends(
      LAW,
      { kind: 'add', at: 'art_2__para_1', level: 'part', numbers: ['2'], text: 'Решение печатается.' },
      changed('  Решение', '  Решение печатается.\n  Решение'),
    ))
  test('are added behind another than their number says', () =>
    amends(
      LAW,
      {
        kind: 'add',
        at: 'art_2__para_2',
        level: 'subparagraph',
        numbers: ['9'],
        text: '9) молчать;',
        after: 'art_2__para_2__subpara_1',
      },
      changed('  2) отказать', '  9) молчать;\n  2) отказать'),
    ))
  test('have sentences added', () =>
    amends(
      LAW,
      { kind: 'add', at: 'art_2__para_1', level: 'sentence', numbers: ['2'], text: 'Плата не взимается.' },
      changed('Срок составляет', 'Плата не взимается. Срок составляет'),
    ))
  test('leave their number when they are deleted', () =>
    amends(
      LAW,
      { kind: 'delete', at: 'art_2__para_2__subpara_2' },
      changed('отказать заявителю;', 'исключен;'),
    ))
  test('leave their number when they are repealed', () =>
    amends(LAW, { kind: 'repeal', at: 'art_2__para_3' }, changed('Иное не допускается.', 'Утратил силу.')))
  test('leave the note that is asked for', () =>
    amends(
      LAW,
      { kind: 'delete', at: 'art_2__para_3', leaves: 'Исключен Законом РК от 01.02.2026 № 1-VIII.' },
      changed('Иное не допускается.', 'Исключен Законом РК от 01.02.2026 № 1-VIII.'),
    ))
  test('leave nothing when it is said so', () =>
    amends(
      LAW,
      { kind: 'delete', at: 'art_2__para_2__subpara_2', leaves: null },
      changed('  2) отказать заявителю;\n', ''),
    ))
  test('without a number go without a trace', () =>
    amends(
      LAW,
      { kind: 'delete', at: 'art_2__para_1__part_2' },
      changed('  Решение направляется заявителю.\n', ''),
    ))
  test('are renumbered', () =>
    amends(LAW, { kind: 'renumber', at: 'art_2__para_3', number: '2-1' }, changed('3. Иное', '2-1. Иное')))
  test('keep heading and number with a footnote where they are articles', () => {
    const done = apply(act(LAW), [{ kind: 'delete', at: 'art_3' }], {
      source: 'Законом РК от 01.02.2026 № 1-VIII',
    })
    expect(done.ok && lines(done.value).split('\n').slice(-2)).toEqual([
      'Статья 3. Ответственность',
      'Сноска. Исключена Законом РК от 01.02.2026 № 1-VIII.',
    ])
  })
  test.each(['art_2__para_3', 'art_3'])(
    'give their number to a new element that the same law brings: %s',
    at => {
      const text = at === 'art_3' ? 'Статья 3. Новая\n1. Новое.' : '3. Новое.'
      const [level, holder] = at === 'art_3' ? (['article', ''] as const) : (['paragraph', 'art_2'] as const)
      const done = apply(act(LAW), [
        { kind: 'delete', at },
        { kind: 'add', at: holder, level, numbers: ['3'], text },
      ])
      const printed = done.ok ? lines(done.value) : ''
      expect(printed).toContain(text)
      expect(printed).not.toMatch(/Исключен|Ответственность\nСноска/)
    },
  )
  test('name the amending act beside the kept number', () => {
    const done = apply(act(LAW), [{ kind: 'delete', at: 'art_2__para_3' }], {
      source: 'Законом РК от 01.02.2026 № 1-VIII',
    })
    expect(done.ok && lines(done.value)).toContain('3. Исключен Законом РК от 01.02.2026 № 1-VIII.')
  })
})

describe('the title of an annex is its heading', () => {
  const ANNEX = `
    О мерах
    1. Утвердить правила.
    Приложение 1
    к постановлению
    Правила выдачи справок
    1. Первый пункт.`
  const renamed = (title: string) => ANNEX.replace('Правила выдачи справок', title)
  test('in which words change', () =>
    amends(
      ANNEX,
      { kind: 'substitute', at: 'att_1', heading: true, words: 'справок', by: 'копий' },
      renamed('Правила выдачи копий'),
    ))
  test('which gains words at its end', () =>
    amends(
      ANNEX,
      { kind: 'insert-words', at: 'att_1', heading: true, words: 'и копий' },
      renamed('Правила выдачи справок и копий'),
    ))
  test('which is restated', () =>
    amends(ANNEX, { kind: 'restate', at: 'att_1', heading: true, text: 'Порядок' }, renamed('Порядок')))
  test('and drafted so', () =>
    expect(draft(act(ANNEX), act(renamed('Правила выдачи и хранения справок')))).toEqual([
      { kind: 'insert-words', at: 'att_1', heading: true, words: 'и хранения', after: 'выдачи' },
    ]))
  test('which neither the annex nor the act can be without', () => {
    expect(refusal(ANNEX, { kind: 'delete', at: 'att_1', heading: true })).toMatchObject({
      code: 'amendment.text-unfit',
    })
    expect(refusal(ANNEX, { kind: 'delete', at: '', heading: true })).toMatchObject({
      code: 'amendment.text-unfit',
    })
  })
})

describe('the part above the paragraphs of an annex', () => {
  const ANNEX = `
    О мерах
    1. Утвердить правила.
    Приложение 1
    к постановлению
    Правила выдачи
    1. Первый пункт.
    2. Второй пункт.
    Приложение 2
    Перечень
    1. А.`
  const WITH_PART = ANNEX.replace('Правила выдачи', 'Правила выдачи\n    Правила определяют порядок.')
  test('goes under its title', () =>
    amends(
      ANNEX,
      { kind: 'add', at: 'att_1', level: 'part', numbers: ['1'], text: 'Правила определяют порядок.' },
      WITH_PART,
    ))
  test('goes without the paragraphs', () => amends(WITH_PART, { kind: 'delete', at: 'att_1__part_1' }, ANNEX))
  test('is drafted alone', () => {
    expect(draft(act(ANNEX), act(WITH_PART))).toMatchObject([{ kind: 'add', at: 'att_1', level: 'part' }])
    expect(draft(act(WITH_PART), act(ANNEX))).toMatchObject([{ kind: 'delete', at: 'att_1__part_1' }])
  })
})

test('before the words beside a number no part can be added', () =>
  expect(
    refusal(LAW, { kind: 'add', at: 'art_2__para_3', level: 'part', numbers: ['1'], text: 'Прежде.' }),
  ).toEqual({ code: 'amendment.number-taken', particulars: { at: 'art_2__para_3__part_1' } }))

test('what is restated keeps its footnotes, wherever below it they stand', () =>
  expect(
    carried(
      `
      Глава 1. Общее
      Сноска. Заголовок главы 1 изменён.
      Статья 1. А
      Сноска. Заголовок статьи 1 изменён.
      1. Б.
      Сноска. Статья 1 изменена.
      Статья 2. В
      Сноска. Статья 2 изменена.`,
      'главу 1 изложить в следующей редакции:\n«Глава 1. Начало\nСтатья 1. Г\n1. Д.\n2. Е.».',
    ),
  ).toEqual([
    'Глава 1. Начало',
    'Сноска. Заголовок главы 1 изменён.',
    'Статья 1. Г',
    'Сноска. Заголовок статьи 1 изменён.',
    '1. Д.',
    '2. Е.',
    'Сноска. Статья 1 изменена.',
  ]))
