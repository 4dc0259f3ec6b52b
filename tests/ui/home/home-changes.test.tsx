import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Speaking, wordsIn } from '#app/i18n/words.tsx'
import { HomeChanges } from '#app/ui/home/home-changes.tsx'

const { home } = wordsIn('en')

test('of a workspace without bills no latest changes are told, which would be said of bills twice', () => {
  expect(shown(null)).toBe('')
})

test('whoever was here before is told that nothing has changed since', () => {
  expect(shown('2026-11-20T08:00:00Z')).toContain(home.nothingNew)
})

function shown(since: string | null): string {
  return renderToStaticMarkup(
    <Speaking language="en">
      <HomeChanges changes={[]} since={since} />
    </Speaking>,
  )
}
