import type { Overlap } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** What else takes place at that time, and what both need. */
export function Overlaps({ overlaps }: { overlaps: readonly Overlap[] }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  return (
    <>
      <p>{roundTables.overlaps}</p>
      <ul>
        {overlaps.map(({ id, title, startsAt, clashes, participants }) => (
          <li key={id}>
            <span lang={tongue}>{title[tongue]}</span>, {clockTime(startsAt, language)}:{' '}
            {clashes
              .map(clash =>
                clash === 'participants'
                  ? roundTables.sharedParticipants(participants.map(name => name[tongue]).join(', '))
                  : roundTables.clashes[clash],
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The warning before a plan is kept, with the word by which it is kept all the same. */
export function OverlapWarning({ overlaps, anyway }: { overlaps: readonly Overlap[]; anyway: string }) {
  if (overlaps.length === 0) return null
  return (
    <div className="notice" role="alert">
      <Overlaps overlaps={overlaps} />
      <label className="choice">
        <input type="checkbox" name="sure" value="1" /> {anyway}
      </label>
    </div>
  )
}
