// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import { Speaking, wordsIn } from '#app/i18n/words.tsx'
import { ConsultationTerm } from '#app/ui/consultation/consultation-term.tsx'

const { consultations } = wordsIn('en')
const CALENDAR = { holidays: new Set(['2026-12-16']), workdays: new Set<string>() }

afterEach(cleanup)

const form = (kind: ConsultationKind = 'public') => (
  <Speaking language="en">
    <ConsultationTerm
      kind={kind}
      term={{ opensOn: '2026-12-11', term: { unit: 'working-days', count: 3 } }}
      today="2026-11-23"
      calendar={CALENDAR}
    />
  </Speaking>
)
const outcome = () => screen.getByRole('status').textContent

test('the last day is there before any script: a weekend and a holiday do not count', () => {
  expect(renderToString(form())).toContain(consultations.lastDay('17 December 2026'))
})

test('it follows the day, the length and the unit', () => {
  render(form())
  fireEvent.change(screen.getByLabelText(consultations.opensOn), { target: { value: '2026-12-14' } })
  expect(outcome()).toContain('18 December 2026')
  fireEvent.change(screen.getByLabelText(consultations.termUnit), { target: { value: 'calendar-days' } })
  expect(outcome()).toContain('17 December 2026')
  fireEvent.change(screen.getByLabelText(consultations.termLength), { target: { value: '5' } })
  expect(outcome()).toContain('21 December 2026')
})

test.each([
  ['public', consultations.silenceOpen],
  ['invited', consultations.silenceOpen],
  ['expert-examination', consultations.silenceOpen],
  ['state-bodies', consultations.silence],
  ['public-council', consultations.silence],
] as const)('of %s it is said what silence means', (kind, silence) => {
  render(form(kind))
  expect(outcome()).toContain(silence)
})

test('what the server would refuse is said at once; half a date says nothing', () => {
  render(form())
  fireEvent.change(screen.getByLabelText(consultations.opensOn), { target: { value: '2026-11-20' } })
  expect(outcome()).toContain('20 November 2026')
  expect(outcome()).not.toContain(consultations.silenceOpen)
  fireEvent.change(screen.getByLabelText(consultations.opensOn), { target: { value: '' } })
  expect(screen.queryByRole('status')).toBeNull()
})
