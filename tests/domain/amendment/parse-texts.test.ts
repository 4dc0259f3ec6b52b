import { describe, expect, test } from 'vitest'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { instructionsFor } from '#app/domain/amendment/instructions-for.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { act } from '#tests/domain/amendment/amends.ts'

function texts(source: string, language: Language = 'ru') {
  const { instructions, unknown } = parse(source.trim().replaceAll(/\n\s*/g, '\n'), language)
  return {
    orders: instructions.map(({ instruction }) => `${instruction.kind} ${instruction.at}`),
    texts: instructions.flatMap(({ instruction }) => ('text' in instruction ? [instruction.text] : [])),
    unknown: unknown.map(({ line, text }) => `${line}: ${text}`),
  }
}

describe('new wording', () => {
  test('runs to the quote after which the next sentence begins', () =>
    expect(
      texts(`
        пункт 3 изложить в следующей редакции:
        «3. Орган вправе:
        1) просить;
        2) требовать.»;
        пункт 4 исключить.
      `),
    ).toEqual({
      orders: ['restate para_3', 'delete para_4'],
      texts: ['3. Орган вправе:\n1) просить;\n2) требовать.'],
      unknown: [],
    }))
  test('may stand in straight quotes', () =>
    expect(
      texts(`
        пункт 3 изложить в следующей редакции:
        "3. Закон "О науке" не применяется.";
        пункт 4 исключить.
      `).texts,
    ).toEqual(['3. Закон "О науке" не применяется.']))
  test('closes with its own quote behind that of a quotation, whatever it left open before', () =>
    expect(
      texts(`
        пункт 3 изложить в следующей редакции:
        «3. Действуют:
        «1) в первой редакции;
        «2) во второй редакции;».».
      `).texts,
    ).toEqual(['3. Действуют:\n«1) в первой редакции;\n«2) во второй редакции;».']))
  test('may begin on the line that announces it', () =>
    expect(texts('пункт 3 изложить в следующей редакции: «3. Иное не допускается.».').texts).toEqual([
      '3. Иное не допускается.',
    ]))
  test('may have the next sentence behind it on the same line', () =>
    expect(
      texts(
        '1) статью 3 изложить в следующей редакции: «Статья 3. Об «А».»; статью 4 исключить; статью 5 изложить в следующей редакции: «Статья 5. Б.».\n2) статью 6 исключить.',
      ),
    ).toEqual({
      orders: ['restate art_3', 'delete art_4', 'restate art_5', 'delete art_6'],
      texts: ['Статья 3. Об «А».', 'Статья 5. Б.'],
      unknown: [],
    }))
  test('that is an amending text itself is left whole', () =>
    expect(
      texts(
        'пункт 3 изложить в следующей редакции:\n«3. В статье 5 пункт 1 изложить в следующей редакции: «1. А.»; пункт 2 исключить.».',
      ).texts,
    ).toEqual(['3. В статье 5 пункт 1 изложить в следующей редакции: «1. А.»; пункт 2 исключить.']))
  test('may close one quote too few', () =>
    expect(
      texts(`
        дополнить пунктом 5 следующего содержания:
        «5. Товарищество «Казахстан Гарыш Сапары»;
        пункт 6 исключить.
      `),
    ).toEqual({
      orders: ['add ', 'delete para_6'],
      texts: ['5. Товарищество «Казахстан Гарыш Сапары»'],
      unknown: [],
    }))
  test('may lack its closing quote', () =>
    expect(
      texts(`
        пункт 3 изложить в следующей редакции:
        «3. Иное не допускается.
        пункт 4 исключить.
      `),
    ).toEqual({
      orders: ['restate para_3', 'delete para_4'],
      texts: ['3. Иное не допускается.'],
      unknown: [],
    }))
  test('may close quotes in the middle', () =>
    expect(
      texts(`
        дополнить подпунктами 1) и 2) следующего содержания:
        «1) закон – Закон «О науке»;
        2) кодекс – Кодекс «О недрах»;»;
        пункт 4 исключить.
      `).texts,
    ).toEqual(['1) закон – Закон «О науке»;\n2) кодекс – Кодекс «О недрах»;']))
  test('is divided among the elements that share a sentence', () =>
    expect(
      texts(`
        подпункты 1) и 3) пункта 2 изложить в следующей редакции:
        «1) первый;
        3) третий.».
      `),
    ).toEqual({
      orders: ['restate para_2__subpara_1', 'restate para_2__subpara_3'],
      texts: ['1) первый;', '3) третий.'],
      unknown: [],
    }))
})

describe('containers', () => {
  test('hold until the next number', () =>
    expect(
      texts(`
        Внести в Закон Республики Казахстан «О науке» следующие изменения:
        1) в статье 3:
        пункт 1 исключить;
        в пункте 2:
        подпункт 3) исключить;
        слова «а» исключить;
        пункт 5 исключить;
        2) статью 4 исключить;
        3) в статье 5: пункт 1 исключить; слово «б» исключить.
      `).orders,
    ).toEqual([
      'delete art_3__para_1',
      'delete art_3__para_2__subpara_3',
      'delete-words art_3__para_2',
      'delete art_3__para_5',
      'delete art_4',
      'delete art_5__para_1',
      'delete-words art_5',
    ]))
  test('hold in Kazakh, where elements begin with their number', () =>
    expect(
      texts(
        `
        «Ғылым туралы» Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:
        1) 3-бапта:
        1) тармақша алып тасталсын;
        2-тармақта:
        3) тармақша алып тасталсын;
        2) 4-бап алып тасталсын;
        3) 5-бап: 1) тармақша алып тасталсын.
      `,
        'kk',
      ).orders,
    ).toEqual([
      'delete art_3__subpara_1',
      'delete art_3__para_2__subpara_3',
      'delete art_4',
      'delete art_5__subpara_1',
    ]))
})

describe('a law that amends several acts', () => {
  const TEXT = `
    О внесении изменений в некоторые законодательные акты Республики Казахстан
    Статья 1. Внести изменения в следующие законодательные акты Республики Казахстан:
    1. В Гражданский кодекс Республики Казахстан от 27 декабря 1994 года:
    1) пункт 2 статьи 51 исключить.
    2. В Закон Республики Казахстан от 18 февраля 2011 года «О науке»:
    1) статью 3 исключить;
    2) статью 4 исключить.
    Статья 2. Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.
    Президент Республики Казахстан
    Қ. ТОҚАЕВ
  `
    .trim()
    .replaceAll(/\n\s*/g, '\n')
  const { instructions, unknown } = parse(TEXT, 'ru')
  test('has each act by name and date', () =>
    expect(
      instructions.map(({ act: named, instruction }) => [named?.on, named?.title, instruction.at]),
    ).toEqual([
      ['1994-12-27', undefined, 'art_51__para_2'],
      ['2011-02-18', 'О науке', 'art_3'],
      ['2011-02-18', 'О науке', 'art_4'],
      [undefined, undefined, ''],
    ]))
  test('is understood to its signature', () => expect(unknown).toEqual([]))
  test('is carried out only where the act is meant', () => {
    const law = act('О науке\nСтатья 3. А\n1. Б.\nСтатья 4. В\n1. Г.\nСтатья 51. Д\n1. Е.\n2. Ж.')
    const ours = instructionsFor(law, instructions).map(({ instruction }) => instruction)
    expect(ours.map(({ at }) => at)).toEqual(['art_3', 'art_4', ''])
    expect(applyEach(law, ours).refused).toEqual([])
  })
})

test('a sentence that is not understood is told with its line, and the rest goes on', () =>
  expect(
    texts(`
      Внести в Закон Республики Казахстан «О науке» следующие изменения:
      1) статью 3 исключить;
      2) статью 4 как-нибудь улучшить;
      3) статью 5 исключить.
    `),
  ).toMatchObject({
    orders: ['delete art_3', 'delete art_5'],
    unknown: ['3: 2) статью 4 как-нибудь улучшить;'],
  }))

test('«бөлім» written for «бөлік» is taken as printed, with a remark', () => {
  const source =
    '3 бөлімді келесідей мазмұндағы төртінші және бесінші абзацтармен толықтырылсын:\n«төртінші;\nбесінші.».'
  expect(parse(source, 'kk').instructions).toMatchObject([
    {
      instruction: { kind: 'add', at: 'sec_3', level: 'indent', numbers: ['4', '5'] },
      remarks: ['section-for-part'],
    },
  ])
})

test('places in the source are exact', () => {
  const source =
    'Внести в Закон Республики Казахстан «О науке» следующее изменение:\n\n  пункт 3 статьи 4 исключить.\n'
  const [first] = parse(source, 'ru').instructions
  expect(first && source.slice(first.start, first.end)).toBe('пункт 3 статьи 4 исключить.')
  expect(first?.line).toBe(3)
})

test('an order is understood to its signature: who registers and controls it amends nothing', () =>
  expect(
    texts(`
      О внесении изменений в приказ Министра культуры и информации Республики Казахстан от 1 апреля 2019 года № 83
      ПРИКАЗЫВАЮ:
      1. Внести в приказ Министра культуры и информации Республики Казахстан от 1 апреля 2019 года № 83 "Об утверждении Правил проведения экспертизы" (зарегистрирован в Реестре государственной регистрации нормативных правовых актов за № 18445) следующие изменения:
      преамбулу изложить в следующей редакции:
      "В соответствии с подпунктом 10-1) статьи 4 Закона "О религиозной деятельности" ПРИКАЗЫВАЮ:";
      в Правилах проведения экспертизы, утвержденных указанным приказом:
      в пункте 5:
      подпункт 2) исключить;
      приложение 2 к указанным Правилам изложить в новой редакции согласно приложению 1 к настоящему приказу.
      2. Комитету по делам религий в установленном законодательством порядке обеспечить:
      1) государственную регистрацию настоящего приказа в Министерстве юстиции Республики Казахстан;
      2) размещение настоящего приказа на интернет-ресурсе Министерства.
      3. Контроль за исполнением настоящего приказа возложить на вице-министра.
      4. Настоящий приказ вводится в действие со дня его первого официального опубликования.
      Министр культуры и информации
      Республики Казахстан А. Иванова
    `),
  ).toMatchObject({
    orders: ['restate preamble_1', 'delete para_5__subpara_2', 'restate att_2', 'enter-into-force '],
    unknown: [],
  }))

test.each<[Language, string]>([
  ['ru', 'Изменения и дополнения, которые вносятся в некоторые решения Правительства Республики Казахстан'],
  [
    'ru',
    '3. Министерству транспорта Республики Казахстан принять необходимые меры, вытекающие из настоящего постановления.',
  ],
  ['kk', 'Қазақстан Республикасы Үкіметінің кейбір шешімдеріне енгізілетін өзгерістер мен толықтырулар'],
  [
    'kk',
    '4. Министрлік заңнамада белгіленген тәртіппен осы қаулыдан туындайтын қажетті шараларды қабылдасын.',
  ],
])('what a resolution says beside its amendments is passed over (%s): %s', (language, line) =>
  expect(texts(line, language)).toEqual({ orders: [], texts: [], unknown: [] }),
)
