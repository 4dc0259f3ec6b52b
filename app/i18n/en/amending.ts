import { longDate } from '#app/i18n/dates.ts'
export const amending = {
  title: 'Amending text',
  lead: 'The bill as it will be adopted: composed from the newest versions, always in step with them.',
  language: 'Language of the paper',
  languages: { kk: 'Қазақша', ru: 'Русский' },
  download: 'Download as Word (DOCX)',
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
  seeChanges: 'See the changes',
  wordings: { words: 'in words', restated: 'as new wording' },
  choose: {
    words: 'Order word changes instead',
    restated: 'State the element in new wording instead',
    easiest: 'Let the program choose again',
  },
  chosen: 'Chosen by the drafter',
  overruled: 'The drafter’s choice could not be proved here, so the element is worded otherwise.',
  ofAct: 'Amended act',
}
