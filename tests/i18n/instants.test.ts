import { expect, test } from 'vitest'
import { clockTime } from '#app/i18n/instants.ts'

test('an instant is told by the clocks of Kazakhstan, on the next day where it is one there', () => {
  expect(clockTime('2026-11-22T12:04:59.999Z', 'kk')).toBe('22.11.2026, 17:04')
  expect(clockTime('2026-11-22T12:04:59.999Z', 'ru')).toBe('22.11.2026, 17:04')
  expect(clockTime('2026-12-31T19:00:00Z', 'en')).toBe('2027-01-01, 00:00')
})
