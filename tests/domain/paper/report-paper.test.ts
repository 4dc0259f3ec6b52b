import { describe, expect, test } from 'vitest'
import type { StandCard } from '#app/domain/consultation/position-card.ts'
import type { PaperHead } from '#app/domain/paper/paper-head.ts'
import { reportPaper, type ReportFacts } from '#app/domain/paper/report-paper.ts'
import { REPORT_WORDS } from '#app/domain/paper/report-words.ts'
import type { Language } from '#app/domain/structure/act.ts'

const FACTS: ReportFacts = {
  ...{ round: 2, kind: 'invited', opensOn: '2026-11-02', closesOn: '2026-11-20' },
  ...{
    extensions: [],
    invited: [],
    silent: [],
    comments: [],
    elements: [],
    later: [],
    positions: [],
    acts: new Map(),
  },
}

const HEAD: PaperHead = {
  language: 'ru',
  day: '2026-11-21',
  bill: 'О мерах',
  demonstration: false,
  versions: [],
}
const NAME = { kk: 'ҚМДБ аппараты', ru: 'Аппарат ДУМК', en: 'Office of the ҚМДБ' }
const AT = '2026-11-18T05:00:00Z'

/** The rows of its positions where one organisation speaks about the second article of one of its acts. */
function positionRows(acts: ReadonlyMap<string, string>): unknown {
  const stand: StandCard = {
    ...{ id: '1', amendment: '1', act: 'fees', provision: 'art_2', address: 'art_2', revision: 1 },
    ...{ stance: 'support', language: 'ru', text: '', wording: '', by: NAME, at: AT },
    title: { titleKk: 'Алымдар туралы', titleRu: 'О сборах' },
  }
  const position = {
    organisation: '1',
    name: NAME,
    submittedBy: NAME,
    submittedAt: AT,
    stands: [stand],
    dissents: [],
  }
  const last = reportPaper(HEAD, { ...FACTS, acts, positions: [position] }).blocks.at(-1)
  return last?.kind === 'table' && last.rows.flatMap(row => ('cells' in row ? [row.cells[1]] : []))
}

/** The first sentence of a report made on a day. */
function told(language: Language, day: string): unknown {
  const head = { ...HEAD, language, day }
  const [first] = reportPaper(head, FACTS).blocks
  return first?.kind === 'text' && first.text
}

describe('a report on a consultation', () => {
  test.each([
    [
      'ru',
      '2026-11-21',
      'Обсуждение № 2 проведено с 2 ноября 2026 года по 20 ноября 2026 года включительно.',
    ],
    ['kk', '2026-11-21', '2-талқылау 2026 жылғы 2 қараша – 2026 жылғы 20 қараша аралығында өткізілді.'],
  ] as const)('made after its last day says when it was held, %s', (language, day, sentence) => {
    expect(told(language, day)).toBe(sentence)
  })

  test.each([
    [
      'ru',
      'Обсуждение № 2 проводится с 2 ноября 2026 года по 20 ноября 2026 года включительно и ещё не завершено.',
    ],
    [
      'kk',
      '2-талқылау 2026 жылғы 2 қараша – 2026 жылғы 20 қараша аралығында өткізілуде, ол әлі аяқталған жоқ.',
    ],
  ] as const)('made up to its last day says that it is not over, %s', (language, sentence) => {
    for (const day of ['2026-11-02', '2026-11-20']) expect(told(language, day)).toBe(sentence)
  })

  test('names the act of a position where the bill amends several', () => {
    expect(positionRows(new Map([['fees', 'О сборах']]))).toEqual(['Статья\u00a02'])
    const several = new Map([
      ['fees', 'О сборах'],
      ['seas', 'О море'],
    ])
    expect(positionRows(several)).toEqual(['Статья\u00a02. О сборах'])
  })

  test('says nothing of answers in time while there are none', () => {
    const texts = reportPaper(HEAD, FACTS).blocks.map(block => (block.kind === 'text' ? block.text : ''))
    expect(texts).toContain(REPORT_WORDS.ru.noneLate)
    expect(texts.join()).not.toContain('в срок')
  })
})
