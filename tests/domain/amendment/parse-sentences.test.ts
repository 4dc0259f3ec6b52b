import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What one sentence orders, in short: kind, place and what belongs to it. */
function ordered(sentence: string, language: Language): readonly string[] {
  const { instructions, unknown } = parse(sentence, language)
  expect(unknown).toEqual([])
  return instructions.map(({ instruction }) => short(instruction))
}

function short(instruction: Instruction): string {
  const { kind, at, heading, sentence, named } = instruction
  const spot = [
    at || '.',
    heading ? 'heading' : '',
    sentence ? `sentence ${sentence}` : '',
    named ? `[${named}]` : '',
  ]
  return [kind, ...spot, ...details(instruction)].filter(Boolean).join(' ')
}

function details(instruction: Instruction): readonly string[] {
  switch (instruction.kind) {
    case 'substitute':
      return [`${instruction.words} > ${instruction.by}`]
    case 'insert-words':
      return [
        instruction.words,
        instruction.after ? `after ${instruction.after}` : '',
        instruction.before ? `before ${instruction.before}` : '',
      ]
    case 'delete-words':
      return [instruction.words]
    case 'replace-throughout':
      return instruction.pairs.map(({ words, by }) => `${words} > ${by}`)
    case 'add':
      return [
        instruction.level,
        instruction.numbers.join(','),
        instruction.after ? `after ${instruction.after}` : '',
        instruction.elsewhere ?? '',
      ]
    case 'restate':
      return [instruction.elsewhere ?? '']
    case 'renumber':
      return [`> ${instruction.number}`]
    default:
      return []
  }
}

describe('Russian', () => {
  test.each<[string, ...string[]]>([
    ['подпункт 5) пункта 2 исключить;', 'delete para_2__subpara_5'],
    ['часть первую подпункта 5) пункта 2 статьи 7 исключить;', 'delete art_7__para_2__subpara_5__part_1'],
    ['пп. 5-1) п. 2 ст. 7 исключить;', 'delete art_7__para_2__subpara_5-1'],
    ['абз. 3 ч. 2 ст. 7 исключить;', 'delete art_7__part_2__indent_3'],
    ['абзац двадцать восьмой пункта 16 исключить;', 'delete para_16__indent_28'],
    ['статьи 5 и 6 исключить;', 'delete art_5', 'delete art_6'],
    [
      'пункты 3, 4 и 5 статьи 1 исключить;',
      'delete art_1__para_3',
      'delete art_1__para_4',
      'delete art_1__para_5',
    ],
    ['пункты 3–5 исключить;', 'delete para_3', 'delete para_4', 'delete para_5'],
    [
      'подпункты 1) и 3) пункта 2, пункт 5 статьи 4 исключить;',
      'delete art_4__para_2__subpara_1',
      'delete art_4__para_2__subpara_3',
      'delete art_4__para_5',
    ],
    ['части вторую и третью статьи 5 исключить;', 'delete art_5__part_2', 'delete art_5__part_3'],
    ['предложение второе пункта 1 исключить;', 'delete para_1 sentence 2'],
    ['исключить пункт 4 статьи 5;', 'delete art_5__para_4'],
    ['в статье 7 пункт 3 исключить;', 'delete art_7__para_3'],
    ['строки, порядковые номера 7, 8 и 48, исключить;', 'delete row_7', 'delete row_8', 'delete row_48'],
    [
      'перечень государственных учреждений, находящихся в ведении Министерства, исключить.',
      'delete . [перечень государственных учреждений, находящихся в ведении Министерства]',
    ],
    ['пункты 3 и 4 признать утратившими силу;', 'repeal para_3', 'repeal para_4'],
    ['признать утратившей силу статью 5;', 'repeal art_5'],
    ['пункт 3 считать пунктом 4;', 'renumber para_3 > 4'],
    [
      'абзацы второй и третий считать соответственно абзацами третьим и четвертым;',
      'renumber indent_2 > 3',
      'renumber indent_3 > 4',
    ],
    ['в пункте 4 статьи 7 слова «а б» заменить словом «в»;', 'substitute art_7__para_4 а б > в'],
    ['в заголовке статьи 3 слово «а» заменить словом «б»;', 'substitute art_3 heading а > б'],
    [
      'в пунктах 1 и 2 статьи 5 и пункте 3 статьи 6 цифры «5» заменить цифрами «10»;',
      'substitute art_5__para_1 5 > 10',
      'substitute art_5__para_2 5 > 10',
      'substitute art_6__para_3 5 > 10',
    ],
    ['слова «а», «б» заменить соответственно словами «в», «г»;', 'substitute . а > в', 'substitute . б > г'],
    ['слово «а» в пункте 3 заменить словом «б»;', 'substitute para_3 а > б'],
    ['заменить в пункте 3 слова «а» словами «б»;', 'substitute para_3 а > б'],
    [
      'в пункте 2) слова "328, 335, … ;" заменить словами "328, 334";',
      'substitute para_2 328, 335, … ; > 328, 334',
    ],
    [
      'слова «Закона «О науке»» заменить словами «Закона «О науке и технике»»;',
      'substitute . Закона «О науке» > Закона «О науке и технике»',
    ],
    ['в подпункте 1) слова «а» и «б» исключить;', 'delete-words subpara_1 а', 'delete-words subpara_1 б'],
    ['знак препинания «.» заменить знаком препинания «;»;', 'substitute . . > ;'],
    [
      'пункт 6 статьи 118 после слов «статьи 9» дополнить словами «, подпункта 5-3)»;',
      'insert-words art_118__para_6 , подпункта 5-3) after статьи 9',
    ],
    ['подпункт 2) дополнить словами «, а также»;', 'insert-words subpara_2 , а также'],
    ['пункт 1 перед словом «орган» дополнить словом «этот»;', 'insert-words para_1 этот before орган'],
    [
      'в части первой слово «имеет» заменить словом «получает», слова «а б» исключить;',
      'substitute part_1 имеет > получает',
      'delete-words part_1 а б',
    ],
    [
      'по всему тексту слова «орган», «органом» заменить соответственно словами «служба», «службой»;',
      'replace-throughout . орган > служба органом > службой',
    ],
    ['по всему тексту слово «так» исключить;', 'replace-throughout . так > '],
    [
      'раздел 17 изложить в следующей редакции (с пометкой «для служебного пользования»);',
      'restate sec_17 withheld',
    ],
    [
      'приложение 2 изложить в новой редакции согласно приложению 1 к настоящему приказу;',
      'restate att_2 annexed',
    ],
    [
      'приложение 1 к указанному приказу изложить в новой редакции согласно приложению 1 к настоящему приказу;',
      'restate att_1 annexed',
    ],
    ['дополнить приложением 3 согласно приложению 2 к настоящему приказу.', 'add . annex 3 annexed'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))
})

describe('Kazakh', () => {
  test.each<[string, ...string[]]>([
    ['2-тармақтың 5) тармақшасы алып тасталсын;', 'delete para_2__subpara_5'],
    [
      '7-баптың 2-тармағының 5) тармақшасының бірінші бөлігі алып тасталсын;',
      'delete art_7__para_2__subpara_5__part_1',
    ],
    ['5) тармақшаның бiрiншi бөлiгi алып тасталсын;', 'delete subpara_5__part_1'],
    ['5 және 6-баптар алып тасталсын;', 'delete art_5', 'delete art_6'],
    [
      '1-баптың 3, 4 және 5-тармақтары алып тасталсын;',
      'delete art_1__para_3',
      'delete art_1__para_4',
      'delete art_1__para_5',
    ],
    [
      '1), 2) және 3) тармақшалар алып тасталсын;',
      'delete subpara_1',
      'delete subpara_2',
      'delete subpara_3',
    ],
    ['5-баптың екінші және үшінші бөліктері алып тасталсын;', 'delete art_5__part_2', 'delete art_5__part_3'],
    ['16-тармақтың жиырма сегізінші абзацы алып тасталсын;', 'delete para_16__indent_28'],
    ['1-тармақтың екінші сөйлемі алып тасталсын;', 'delete para_1 sentence 2'],
    [
      '5-баптың 1-тармағы 2) тармақшасының бірінші бөлігі алып тасталсын;',
      'delete art_5__para_1__subpara_2__part_1',
    ],
    ['реттік нөмірлері 7, 8 және 48-жолдар алып тасталсын;', 'delete row_7', 'delete row_8', 'delete row_48'],
    [
      'Министрліктің қарамағындағы мемлекеттік мекемелердің тізбесі алып тасталсын.',
      'delete . [Министрліктің қарамағындағы мемлекеттік мекемелердің тізбесі]',
    ],
    ['3 және 4-тармақтардың күші жойылды деп танылсын;', 'repeal para_3', 'repeal para_4'],
    ['3-тармақ 4-тармақ деп есептелсін;', 'renumber para_3 > 4'],
    [
      '7-баптың 4-тармағындағы «а б» деген сөздер «в» деген сөзбен ауыстырылсын;',
      'substitute art_7__para_4 а б > в',
    ],
    [
      '7-баптың 1-тармағының бірінші абзацында «а» деген сөз «б» деген сөзбен ауыстырылсын;',
      'substitute art_7__para_1__indent_1 а > б',
    ],
    ['3-баптың тақырыбындағы «а» деген сөз «б» деген сөзбен ауыстырылсын;', 'substitute art_3 heading а > б'],
    ['10 және 11-баптардағы «а» деген сөз алып тасталсын;', 'delete-words art_10 а', 'delete-words art_11 а'],
    [
      '5-баптың 1-тармағындағы және 6-баптың 2-тармағындағы «5» деген цифрлар «10» деген цифрлармен ауыстырылсын;',
      'substitute art_5__para_1 5 > 10',
      'substitute art_6__para_2 5 > 10',
    ],
    [
      '«а», «б» деген сөздер тиісінше «в», «г» деген сөздермен ауыстырылсын;',
      'substitute . а > в',
      'substitute . б > г',
    ],
    ['"2020" деген цифрлар "2025" деген цифрлармен ауыстырылсын;', 'substitute . 2020 > 2025'],
    [
      '118-баптың 6-тармағы «9-баптың» деген сөздерден кейін «, 47-баптың» деген сөздермен толықтырылсын;',
      'insert-words art_118__para_6 , 47-баптың after 9-баптың',
    ],
    [
      'бірінші бөлік «а» деген сөздің алдынан «б» деген сөзбен толықтырылсын;',
      'insert-words part_1 б before а',
    ],
    ['2) тармақша «, сондай-ақ» деген сөздермен толықтырылсын;', 'insert-words subpara_2 , сондай-ақ'],
    [
      'бүкіл мәтін бойынша «оралман» деген сөз «қандас» деген сөзбен ауыстырылсын;',
      'replace-throughout . оралман > қандас',
    ],
    [
      '17-бөлім мынадай редакцияда жазылсын («қызмет бабында пайдалану үшін» деген белгісі бар);',
      'restate sec_17 withheld',
    ],
    ['2-қосымша осы бұйрыққа 1-қосымшаға сәйкес жаңа редакцияда жазылсын;', 'restate att_2 annexed'],
    ['осы бұйрыққа 2-қосымшаға сәйкес 3-қосымшамен толықтырылсын.', 'add . annex 3 annexed'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'kk')).toEqual(wanted))
})

test.each([
  ['пункт 3 слегка подправить;', 'ru'],
  ['в пункте 3 после слов «а» слова «б» исключить;', 'ru'],
  ['пункт 3 изложить в следующей редакции:', 'ru'],
  ['слова «а», «б», «в» заменить словами «г», «д»;', 'ru'],
  ['3-тармақ сәл түзетілсін;', 'kk'],
  ['3-тармақ мынадай редакцияда жазылсын:', 'kk'],
] as const)('nothing is guessed: %s', (sentence, language) => {
  const { instructions, unknown } = parse(sentence, language)
  expect(instructions).toEqual([])
  expect(unknown).toEqual([{ line: 1, start: 0, end: sentence.length, text: sentence }])
})
