import type { StepLevel } from '#app/domain/amendment/place.ts'
import { NOUN_LEVELS } from '#app/domain/structure/level.ts'
import { CASES, inflected, type Form } from '#app/domain/structure/nouns-kk.ts'

/** The level and the form that a Kazakh word stands for; nothing where it names no element. */
export function levelOf(word: string): { readonly level: StepLevel; readonly form: Form } | undefined {
  return MEANINGS.get(word)
}

/** Every form of every noun by its spelling; where two nouns share a form, the first level keeps it. */
const MEANINGS = new Map<string, { readonly level: StepLevel; readonly form: Form }>()
// «бөлік» and «жол» mean the element of an article or a table first; «кіші» before «бөлім» is read by itself.
const UNREAD: ReadonlySet<StepLevel> = new Set(['division', 'line', 'title', 'subsection'])
for (const level of NOUN_LEVELS.filter(each => !UNREAD.has(each))) {
  for (const plural of [false, true])
    for (const owned of [false, true])
      for (const grammatical of CASES) {
        // «мынадай мазмұндағы» announces a text; the table of contents is always somebody's: «мазмұнындағы».
        if (level === 'contents' && !owned) continue
        const form = { grammatical, owned, plural }
        const word = inflected(level, form)
        if (!MEANINGS.has(word)) MEANINGS.set(word, { level, form })
      }
}
// «мәтінінде»: the words of an element as against its heading. No level has this noun, so its forms are written out.
for (const [word, grammatical] of [
  ['мәтіні', 'nominative'],
  ['мәтінінде', 'locative'],
  ['мәтініндегі', 'attributive'],
] as const) {
  MEANINGS.set(word, { level: 'text', form: { grammatical, owned: true, plural: false } })
}
// «атауы»: what the headings of chapters and rules are called as well.
for (const [word, grammatical] of [
  ['атауы', 'nominative'],
  ['атауында', 'locative'],
  ['атауындағы', 'attributive'],
] as const) {
  MEANINGS.set(word, { level: 'heading', form: { grammatical, owned: true, plural: false } })
}
/** Abbreviations of speech and of notes: «7-б. 2-т. 1-тт.». */
const SHORT: Readonly<Record<string, StepLevel>> = { б: 'article', т: 'paragraph', тт: 'subparagraph' }
for (const [word, level] of Object.entries(SHORT)) {
  MEANINGS.set(word, { level, form: { grammatical: 'nominative', owned: false, plural: false } })
}
