import type { ActForm } from '#app/domain/structure/act-form.ts'
import { longDate } from '#app/i18n/dates.ts'

const forms: Record<ActForm, string> = {
  constitution: 'Constitution',
  'constitutional-law': 'Constitutional law',
  code: 'Code',
  law: 'Law',
  decree: 'Decree',
  resolution: 'Resolution',
  order: 'Order',
}

export const acts = {
  title: 'Acts',
  none: 'There are no acts yet. Add one, and then import its text in both languages.',
  enter: 'Add an act',
  forms,
  formTitle: 'Form of the act',
  number: 'Number',
  numberHint: 'For example: 483-IV.',
  adoptedOn: 'Adopted on',
  titleKk: 'Title in Kazakh',
  titleRu: 'Title in Russian',
  slug: 'Name in addresses',
  slugHint:
    'Small Latin letters, digits and dashes, for example religion-law. Left empty, it is made of the form and the number.',
  enterHint: 'Next you import the text of an edition of the act.',
  /** «Law № 483-IV of 11 October 2011» */
  citation: (form: ActForm, number: string, adoptedOn: string) =>
    `${forms[form]} № ${number} of ${longDate(adoptedOn, 'en')}`,
  editions: 'Editions',
  editionsOf: (count: number) => `Editions: ${count}`,
  noEditions: 'No edition of this act has been imported yet.',
  inForceOn: (date: string) => `In force on ${longDate(date, 'en')}`,
  source: 'Source',
  imported: (date: string, person: string) => `Imported on ${longDate(date, 'en')}, ${person}`,
  importedBySystem: 'the workspace itself',
  compare: (date: string) => `Compare with the edition of ${longDate(date, 'en')}`,
  import: 'Import an edition',
  demonstrationEdition:
    'Demonstration: a real text, imported for the demonstration; not an official publication.',
  reading: 'Language of the law',
  readings: { both: 'Both', kk: 'Қазақша', ru: 'Русский' },
  earlier: 'Earlier in the act',
  later: 'Further in the act',
}
