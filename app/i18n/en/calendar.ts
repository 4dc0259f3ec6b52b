export const calendar = {
  title: 'Working calendar',
  lead: 'Days that depart from the week. Terms of consultations are counted by it; a term that is running already is not moved.',
  none: 'No day is entered yet: every week counts five working days.',
  day: 'Day',
  name: 'What it is',
  kind: 'Worked',
  worked: 'Working day',
  holiday: 'Day off',
  remove: 'Remove',
  enter: 'Enter a day',
  names: { kk: 'Name in Kazakh', ru: 'Name in Russian', en: 'Name in English' },
}
