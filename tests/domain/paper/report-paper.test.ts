import { describe, expect, test } from 'vitest'
import type { PaperHead } from '#app/domain/paper/paper-head.ts'
import { reportPaper, type ReportFacts } from '#app/domain/paper/report-paper.ts'
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

/** The first sentence of a report made on a day. */
function told(language: Language, day: string): unknown {
  const head: PaperHead = { ...{ language, day, bill: 'О мерах' }, ...{ demonstration: false, versions: [] } }
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
})
