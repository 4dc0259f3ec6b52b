import { historySentences } from '#app/i18n/en/history-sentences.ts'

export const history = {
  title: 'History',
  lead: 'Everything that was done to this bill, newest first.',
  sentences: historySentences,
  compare: 'What changed',
  settle: 'To the collision',
  none: 'Nothing has been done to this bill yet.',
  older: 'Older',
  newest: 'Newest',
}
