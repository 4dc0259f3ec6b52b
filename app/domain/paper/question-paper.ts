import { paperHead, type PaperHead } from '#app/domain/paper/paper-head.ts'
import { DISAGREEMENT_WORDS } from '#app/domain/paper/paper-words.ts'
import type { Block, Paper } from '#app/domain/paper/paper.ts'
import { QUESTIONS, type QuestionForm } from '#app/domain/paper/questions.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** An answer to a question in both languages: the developer's own, and what the record knows beside it. */
export interface AnsweredQuestion {
  readonly question: number
  readonly own: Readonly<Record<Language, string>>
  readonly known: Readonly<Record<Language, string>>
}

/** What stands in the paper: the developer's own words, else what the record knows. */
export function answerIn({ own, known }: AnsweredQuestion, language: Language): string {
  return own[language] === '' ? known[language] : own[language]
}

/** The explanatory note: each question of annex 1 with its answer. Or the reference sheet: the rows of annex 7. */
export function questionPaper(
  head: PaperHead,
  form: QuestionForm,
  answers: readonly AnsweredQuestion[],
): Paper {
  const { language } = head
  const words = WORDS[language]
  const rows = QUESTIONS[form].map((question, at) => {
    const answer = answers.find(each => each.question === at + 1)
    return { asked: question[language], answer: answer ? answerIn(answer, language) : '' }
  })
  return {
    ...paperHead(form, head),
    sheet: 'upright',
    heading: [words.titles[form], DISAGREEMENT_WORDS[language].toBill(head.bill)],
    blocks: form === 'note' ? rows.flatMap(noteBlocks) : [sheetTable(rows, words.heads)],
    signatures: [words.signature],
  }
}

interface Asked {
  readonly asked: string
  readonly answer: string
}

const UNANSWERED = '–'

function noteBlocks({ asked, answer }: Asked, at: number): Block[] {
  return [
    { kind: 'heading', text: `${at + 1}. ${asked}.` },
    { kind: 'text', text: answer === '' ? UNANSWERED : answer },
  ]
}

function sheetTable(rows: readonly Asked[], heads: readonly string[]): Block {
  return {
    ...{ kind: 'table', heads, widths: [8, 42, 50], numbered: false },
    rows: rows.map(({ asked, answer }, at) => ({
      cells: [`${at + 1}.`, asked, answer === '' ? UNANSWERED : answer],
    })),
  }
}

interface FormWords {
  readonly titles: Readonly<Record<QuestionForm, string>>
  readonly heads: readonly string[]
  readonly signature: string
}

const WORDS: Readonly<Record<Language, FormWords>> = {
  kk: {
    titles: { note: 'ТҮСІНДІРМЕ ЖАЗБА', sheet: 'АНЫҚТАМА ПАРАҚ' },
    heads: ['Р/с №', 'Мәліметтер', 'Мазмұны'],
    signature: 'Әзірлеуші мемлекеттік органның бірінші басшысы немесе ол уәкілеттік берген лауазымды тұлға',
  },
  ru: {
    titles: { note: 'ПОЯСНИТЕЛЬНАЯ ЗАПИСКА', sheet: 'СПРАВОЧНЫЙ ЛИСТ' },
    heads: ['№ п/п', 'Сведения', 'Содержание'],
    signature:
      'Первый руководитель государственного органа-разработчика или уполномоченное им должностное лицо',
  },
}
