import type { FindingCode } from '#app/domain/amendment/checks/finding.ts'
import type { ParityFinding } from '#app/domain/parity/check.ts'
import { longDate } from '#app/i18n/dates.ts'

type Said = Readonly<Record<string, string>>

/** Days (ISO) and terms in calendar days, as a finding has them side by side. */
const termsSaid = (terms = '') =>
  terms
    .split(' ')
    .map(term => (term === '' ? 'none' : term.includes('-') ? longDate(term, 'en') : `${term} days`))
    .join(', ')

const findings: Record<FindingCode, (said: Said) => string> = {
  'definition-order': ({ term, after }) =>
    `“${term}” stands after “${after}”, but comes before it in the Kazakh alphabet.`,
  'definition-place': ({ term, number, after, before }) =>
    `“${term}” belongs between “${after}” and “${before}”; its natural number ${number}) is taken.`,
  'number-taken': ({ number }) => `The number ${number} stands in this place already.`,
  'reference-missing': ({ words, act }) =>
    `“${words}” leads to an element that ${act ? `“${act}”` : 'this act'} does not have.`,
  'reference-deleted': ({ words, act }) =>
    `“${words}” leads to an element ${act ? `of “${act}” ` : ''}that was deleted.`,
  'term-unused': ({ term }) => `“${term}” is defined but used nowhere in the act.`,
  'term-undefined': ({ term }) => `“${term}” is still used here, but its definition is gone.`,
  'vague-pointer': ({ words }) => `“${words}” points at something without its number.`,
}

const parity: Record<ParityFinding['code'], (said: Said) => string> = {
  'parity.one-language': ({ only }) =>
    only === 'kk'
      ? 'Only the Kazakh text changes this element.'
      : 'Only the Russian text changes this element.',
  'parity.other-order': () => 'One language takes the element out or adds it, the other does not.',
  'parity.other-days': ({ kk, ru }) =>
    `The days differ: ${termsSaid(kk)} in Kazakh, ${termsSaid(ru)} in Russian.`,
  'parity.other-elements': () => 'The new texts of the two languages number other elements.',
  'parity.other-figures': ({ kk, ru }) =>
    `The new texts name other figures: ${kk || 'none'} in Kazakh, ${ru || 'none'} in Russian.`,
}

export const checks = {
  title: 'Checks',
  lead: 'What the rules of legal technique have against the newest versions. Each finding is advice: you decide.',
  empty: 'No version has been saved yet, so there is nothing to check.',
  underWay: (done: number, all: number) =>
    `A long act is being checked: ${done} of ${all} parts are done (the amending text in each language, then the rules).`,
  allWell: 'Nothing was found.',
  inVersion: (number: number) => `version ${number}`,
  found: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  findings,
  parity,
  rule: (articles: string) => `Law on Legal Acts, article ${articles}`,
  hint: 'A hint, not a rule',
  mend: {
    title: 'Proposed',
    free: (number: string) => `There the number ${number} is free.`,
    taken: (elements: string) =>
      `There its number is taken: state in new wording, each moved on by one: ${elements} – or the whole article.`,
    remove: 'Take the definition out, or use the term.',
    name: 'Name the element by its number.',
    match: 'Order the same in both languages.',
    reference: 'Name an element that is in force, or restate the reference.',
    define: 'Keep the definition, or replace the term here too.',
  },
  languages: { kk: 'Kazakh', ru: 'Russian' },
  asking: {
    title: 'Where does a new term belong?',
    lead: 'Terms are ordered by the Kazakh alphabet in both languages. Give the term in Kazakh.',
    act: 'Act',
    term: 'Term in Kazakh',
    ask: 'Find its place',
    first: (before: string) => `It comes first, before ${before}.`,
    last: (after: string) => `It comes last, after ${after}.`,
    between: (after: string, before: string) => `It belongs after ${after} and before ${before}.`,
    free: (number: string) => `The number ${number}) is free.`,
    taken: (number: string) => `Its natural number ${number}) is taken.`,
    restate: (elements: string) =>
      `State the neighbours in new wording, each moved on by one: ${elements}. Or state the whole article in new wording.`,
  },
  inArticle: 'By the rules of legal technique',
  all: 'All checks of the bill',
}
