import { oneLine } from '#app/domain/one-line.ts'
import type { Choice, Choices, Words } from '#app/domain/amendment/merge.ts'

/** A form that was sent, as the platform's `FormData` gives it. */
export interface Fields {
  get(name: string): unknown
  getAll(name: string): readonly unknown[]
  has(name: string): boolean
}

/** The names of a form's fields for the decision about one provision; `id` is its identity. */
export const choiceFields = {
  contest: 'contest',
  side: (id: string) => `side ${id}`,
  number: (id: string) => `number ${id}`,
  words: (language: 'kk' | 'ru', field: keyof Words, id: string) => `${language} ${field} ${id}`,
}

/** The decisions that a form holds; what was left open is left out. */
export function choicesFrom(form: Fields): Choices {
  const choices = new Map<string, Choice>()
  for (const id of form.getAll(choiceFields.contest).map(String)) {
    const choice = choiceIn(form, id)
    if (choice) choices.set(id, choice)
  }
  return choices
}

/** What the form decides about one provision; nothing where it decides nothing. */
function choiceIn(form: Fields, id: string): Choice | undefined {
  const side = form.get(choiceFields.side(id))
  switch (side) {
    case 'mine':
    case 'theirs':
      return { side }
    case 'both': {
      const number = lineIn(form, choiceFields.number(id))
      return number === '' ? undefined : { side, number }
    }
    case 'own':
      return { side: 'theirs', words: wordsIn(form, id) }
    default:
      return undefined
  }
}

/** The words typed in place of both sides', in each language that has any. */
function wordsIn(form: Fields, id: string): NonNullable<Choice['words']> {
  const languages = (['kk', 'ru'] as const).filter(each => form.has(choiceFields.words(each, 'text', id)))
  return Object.fromEntries(
    languages.map(language => {
      const field = (name: keyof Words) => lineIn(form, choiceFields.words(language, name, id))
      return [language, { number: field('number'), heading: field('heading'), text: field('text') }]
    }),
  )
}

/** One field of the form, without blanks around it. */
function lineIn(form: Fields, name: string): string {
  const typed = form.get(name)
  return typeof typed === 'string' ? oneLine(typed) : ''
}
