import { Link } from '@remix-run/react'
import type { ConsultedVersion } from '#app/domain/consultation/consulted-version.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { comparisonPath } from '#app/ui/comparison/comparison-path.ts'

interface ConsultedVersionsProps {
  /** The bill's name in addresses. */
  readonly bill: string
  readonly versions: readonly ConsultedVersion[]
}

/** What people are asked about: of each act the version, which leads to its text, and what changed in it since. */
export function ConsultedVersions({ bill, versions }: ConsultedVersionsProps) {
  const { consultations } = useWords()
  const language = useLanguage()
  return (
    <section>
      <h3>{consultations.versions}</h3>
      <ul>
        {versions.map(version => {
          const title = titleIn(version, language)
          return (
            <li key={version.act}>
              <span lang={title.lang}>{title.text}</span>
              <br />
              <VersionAndSince bill={bill} version={version} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** One consulted version; whoever may read the bill gets to its text, and to what changed since. */
export function VersionAndSince({ bill, version }: { bill: string; version: ConsultedVersion }) {
  const { consultations } = useWords()
  const { act, number, savedOn, newest } = version
  const name = consultations.versionSaved(number, savedOn)
  if (newest === null) return name
  return (
    <>
      <Link to={`/bills/${bill}/text?${new URLSearchParams({ act, version: `${number}` })}`}>{name}</Link>
      {' · '}
      {newest > number ? (
        <Link to={comparisonPath(bill, act, [number, newest])}>{consultations.changedSince(newest)}</Link>
      ) : (
        consultations.unchangedSince
      )}
    </>
  )
}
