import { describe, expect, test } from 'vitest'
import { apply, applyEach } from '#app/domain/amendment/apply.ts'
import { act, amends, lines, refusal } from '#tests/domain/amendment/amends.ts'

const LAW = `
  О порядке
  Глава 1. Общие положения
  Статья 1. Понятия
  В настоящем Законе используются понятия:
  1) орган – государственный орган;
  2) срок – десять дней.
  Статья 2. Порядок
  1. Орган принимает заявление. Срок составляет десять дней.
  Решение направляется заявителю.
  Отказ обжалуется.
  2. Орган вправе:
  1) запросить сведения;
  2) отказать заявителю;
  3) продлить срок.
  3. Иное не допускается.
  Глава 2. Заключительные положения
  Статья 3. Ответственность
  Виновные отвечают по закону.
`
const changed = (from: string, to: string) => LAW.replace(from, to)

describe('words', () => {
  test('are replaced', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2__para_1', words: 'десять дней', by: 'пять дней' },
      changed('составляет десять', 'составляет пять'),
    ))
  test('are put in after others, before punctuation without a blank', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2__para_1', after: 'заявление', words: ', жалобу' },
      changed('заявление.', 'заявление, жалобу.'),
    ))
  test('are put in before others', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2__para_3', before: 'не допускается', words: 'никогда' },
      changed('Иное не', 'Иное никогда не'),
    ))
  test('are put in at the end, before the sign that ends it', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2__para_2__subpara_3', words: 'однажды' },
      changed('продлить срок.', 'продлить срок однажды.'),
    ))
  test('are deleted with the blank before them', () =>
    amends(
      LAW,
      { kind: 'delete-words', at: 'art_1__subpara_1', words: 'государственный' },
      changed('государственный ', ''),
    ))
  test('are looked for in one sentence only', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2__para_1', sentence: 2, words: 'Срок', by: 'Время' },
      changed('Срок составляет', 'Время составляет'),
    ))
  test('are looked for in the first line only', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2__para_2__indent_1', words: 'вправе', by: 'может' },
      changed('вправе', 'может'),
    ))
  test('are replaced in a heading', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2', heading: true, words: 'Порядок', by: 'Правила' },
      changed('Статья 2. Порядок', 'Статья 2. Правила'),
    ))
  test('are replaced throughout in all their forms', () =>
    amends(
      LAW,
      { kind: 'replace-throughout', at: '', pairs: [{ words: 'заявителю', by: 'гражданину' }] },
      LAW.replaceAll('заявителю', 'гражданину'),
    ))
  test('are found whatever quotes, dashes and look-alike letters they are printed in', () =>
    amends(
      changed('орган –', 'oрган -'),
      {
        kind: 'substitute',
        at: 'art_1__subpara_1',
        words: 'орган – государственный',
        by: 'учреждение – государственный',
      },
      changed('орган –', 'учреждение –'),
    ))
})

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

describe('the instructions of one law', () => {
  test('call elements by the numbers that stood before all of them', () => {
    const done = apply(act(LAW), [
      { kind: 'delete', at: 'art_2__para_1__part_2' },
      { kind: 'restate', at: 'art_2__para_1__part_3', text: 'Отказ окончателен.' },
    ])
    expect(done.ok && lines(done.value)).toContain('десять дней.\nОтказ окончателен.\n2.')
  })
  test('are carried out one by one where one is refused', () => {
    const { act: result, refused } = applyEach(act(LAW), [
      { kind: 'delete-words', at: 'art_9', words: 'нет' },
      { kind: 'restate', at: 'art_2__para_3', text: '3. Да.' },
    ])
    expect(refused.map(({ index }) => index)).toEqual([0])
    expect(lines(result)).toContain('3. Да.')
  })
  test('leave an act that nothing changes the same object', () => {
    const before = act(LAW)
    expect(
      applyEach(before, [{ kind: 'enter-into-force', at: '', text: 'Настоящий Закон вводится в действие.' }])
        .act,
    ).toBe(before)
  })
  test('leave articles that they do not touch the same objects', () => {
    const before = act(LAW)
    const done = apply(before, [{ kind: 'restate', at: 'art_2__para_3', text: '3. Да.' }])
    expect(done.ok && done.value.provisions.at(-1)).toBe(before.provisions.at(-1))
  })
})

describe('a refusal', () => {
  test('says that there is no such element', () =>
    expect(refusal(LAW, { kind: 'delete', at: 'art_2__para_7' })).toEqual({
      code: 'amendment.provision-missing',
      particulars: { at: 'art_2__para_7' },
    }))
  test('says that several elements answer to the name', () => {
    const sections =
      'О порядке\nРаздел 1. А\nГлава 1. Б\nСтатья 1. В\n1. Г.\nРаздел 2. Д\nГлава 1. Е\nСтатья 2. Ж\n1. З.'
    expect(refusal(sections, { kind: 'restate', at: 'chp_1', heading: true, text: 'И' })).toEqual({
      code: 'amendment.provision-ambiguous',
      particulars: { at: 'chp_1', places: ['sec_1__chp_1', 'sec_2__chp_1'] },
    })
  })
  test('does not guess a paragraph that is not named', () =>
    expect(refusal(LAW, { kind: 'delete', at: 'art_2__subpara_1' })).toMatchObject({
      code: 'amendment.provision-missing',
    }))
  test('says that the words are not there', () =>
    expect(refusal(LAW, { kind: 'delete-words', at: 'art_2__para_3', words: 'заявитель' })).toEqual({
      code: 'amendment.words-missing',
      particulars: { at: 'art_2__para_3', words: 'заявитель' },
    }))
  test('says where words stand more than once', () =>
    expect(refusal(LAW, { kind: 'delete-words', at: 'art_2', words: 'заявителю' })).toEqual({
      code: 'amendment.words-repeated',
      particulars: {
        at: 'art_2',
        words: 'заявителю',
        places: ['art_2__para_1__part_2:22', 'art_2__para_2__subpara_2:10'],
      },
    }))
  test('does not take a part of a word for the word', () =>
    expect(refusal(LAW, { kind: 'delete-words', at: 'art_2__para_3', words: 'допуска' })).toMatchObject({
      code: 'amendment.words-missing',
    }))
  test('says that the number is taken', () =>
    expect(
      refusal(LAW, { kind: 'add', at: 'art_2', level: 'paragraph', numbers: ['3'], text: '3. Ещё.' }),
    ).toMatchObject({ code: 'amendment.number-taken' }))
  test('says that the text is not the element named', () =>
    expect(refusal(LAW, { kind: 'restate', at: 'art_2__para_3', text: '4. Другое.' })).toMatchObject({
      code: 'amendment.text-unfit',
    }))
  test('says that the text is elsewhere', () =>
    expect(refusal(LAW, { kind: 'restate', at: 'chp_2', text: '', elsewhere: 'withheld' })).toMatchObject({
      code: 'amendment.text-elsewhere',
    }))
})

test('an element comes back under the number that an earlier deletion left', () =>
  expect(
    lines(
      applyEach(act(LAW.replace('Иное не допускается.', 'Исключен Законом РК от 29.09.2014 № 239-V.')), [
        { kind: 'add', at: 'art_2', level: 'paragraph', numbers: ['3'], text: '3. Снова.' },
      ]).act,
    ),
  ).toContain('3. Снова.\nГлава 2'))
