import type { Doubt } from '#app/domain/amendment/doubt.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { longDate } from '#app/i18n/dates.ts'

const named = (at: string) => elementName(at, 'en')

export const amending = {
  title: 'Amending text',
  lead: 'The bill as it will be adopted: composed from the newest versions, always in step with them.',
  language: 'Language of the paper',
  languages: { kk: 'Қазақша', ru: 'Русский' },
  paper: 'As a paper',
  import: 'Import an amending text',
  empty:
    'No version has been saved yet. Write the amendment in the text and save it: this paper writes itself.',
  unchanged: 'The newest versions read as the editions in force: there is nothing to order.',
  proof: 'Proof',
  proved: (edition: string, version: number) =>
    `Proved: applied to the edition of ${longDate(edition, 'en')}, it gives version ${version} letter for letter.`,
  flawed: (edition: string, version: number) =>
    `Not proved: applied to the edition of ${longDate(edition, 'en')}, it does not give version ${version}. The first difference:`,
  wholeAct: 'the act as a whole',
  newEdition: (changed: number, all: number) =>
    `${changed} of ${all} articles change, more than half: outside parliament the act is to be stated in a new edition (Law on Legal Acts, article 26(9)).`,
  notes: 'For the keeper of the consolidated text',
  notesLead: 'Not part of the law: what the deletions leave where the rule does not say it.',
  seeChange: 'See the change',
  choose: {
    words: 'Order word changes instead',
    restated: 'State the element in new wording instead',
    easiest: 'Let the program choose again',
  },
  chosen: 'Chosen by the drafter',
  overruled: 'The drafter’s choice could not be proved here, so the element is worded otherwise.',
  ofAct: 'Amended act',
  bySentence: (version: number) => `By a sentence of the text imported as version ${version}`,
  entry: {
    title: 'Entry into force',
    days: 'calendar days after the first official publication',
    date: 'on a date',
    exceptions: 'Takes effect otherwise',
    from: (element: string, day: string) => `${element}: from ${longDate(day, 'en')}`,
    gone: 'the bill has no such element now',
    element: 'Element of the bill',
    none: 'none',
    on: 'From',
    change: 'Change when it takes effect',
    set: 'Set',
  },
  importing: {
    title: 'Import an amending text',
    intro:
      'Paste or upload what somebody sent. First you see, sentence by sentence, what was understood and what it makes of the act; nothing is saved before you confirm.',
    base: 'Carry it out on',
    bases: {
      edition: 'the edition in force, as an amending law does; what is drafted already is merged with it',
      newest: 'the newest version, as a change of the draft',
    },
    ground: (edition: string, newest: number) =>
      `edition of ${longDate(edition, 'en')}, ${newest === 0 ? 'no version yet' : `version ${newest}`}`,
    texts: { kk: 'Amending text in Kazakh', ru: 'Amending text in Russian' },
    alone: {
      kk: 'No Kazakh text was given: the Kazakh text of the act stays as it is.',
      ru: 'No Russian text was given: the Russian text of the act stays as it is.',
    },
    look: 'See what is understood',
    lookAgain: 'Look again',
    understood: 'What was understood',
    result: 'The act as it would read',
    noChange: 'Nothing of the act changes.',
    count: {
      kk: (all: number, open: number) => `Kazakh: sentences ${all}, open ${open}`,
      ru: (all: number, open: number) => `Russian: sentences ${all}, open ${open}`,
    },
    otherTitle: (title: string) => `The text names another act: “${title}”.`,
    elsewhere: (count: number) => `Sentences on other acts, left aside here: ${count}`,
    line: (line: number) => `Line ${line}`,
    states: {
      done: 'carried out',
      doubtful: 'carried out, please check',
      refused: 'not carried out',
      unknown: 'not understood',
    },
    doubt: (doubt: Doubt) => {
      if (doubt.kind === 'repeated')
        return `The act has more than one ${named(doubt.at)}; the first was taken.`
      if (doubt.kind === 'name')
        return `Nothing is called exactly “${doubt.name}”; taken for it: ${named(doubt.taken)}.`
      if (doubt.kind === 'counted') return `The rows bear no numbers; taken by count: ${named(doubt.taken)}.`
      return `The act has no ${named(doubt.at)}; taken for it: ${named(doubt.taken)}.`
    },
    remarks: {
      'unbalanced-quotes': 'A quotation was left open; its end was taken from the lines.',
      'section-for-part': 'It says “section”; a part of the article may be meant.',
      'own-day':
        'A day of its own can be given to a deletion alone; for anything else name it in the final provision.',
      'all-cases':
        'Words in all their cases are replaced where the forms of both can be told; else list the forms, each with its own: «…», «…» by «…», «…» respectively.',
      'several-kinds':
        'One text for elements of several kinds cannot be divided among them for sure: give each kind a sentence of its own.',
      exception:
        'An exception (“except article 5”) is read of words replaced throughout a text, where each element left out is named by its number; else name the elements that do change.',
      suspension:
        'A suspension changes no words of the act: the provision stays in the text and does not hold for a time. It belongs in the final provisions.',
      'by-count':
        'Which of several like words is meant is not read by count: name the sentence, the part, or the words beside it.',
      'whole-act':
        'A whole act is repealed: that changes no text of this act and needs an article of its own.',
      'place-unknown': 'The line above, which says where this is done, was not understood: correct it first.',
      pronoun: 'A pronoun may stand for several elements: name the one that is meant by its number.',
    },
    parity: (count: number) => `The two languages do not order the same: ${count}`,
    source: 'As it was sent',
    whole: 'The whole sentence',
    open: (unknown: number, refused: number) =>
      `Sentences not understood: ${unknown}; not carried out: ${refused}. Correct them above, or take them out of the text, and look again.`,
    nothingSaved: 'Nothing was saved.',
    message: 'What this version is for',
    usualMessage: 'Imported amending text',
    save: 'Save as a version',
  },
}
