import { Link } from '@remix-run/react'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { versionAnchor } from '#app/ui/comparison/origin-words.tsx'

interface Version {
  readonly number: number
  readonly author: Trilingual | null
  readonly savedAt: string | null
  readonly message: string
}

interface OriginVersionsProps {
  readonly bill: string
  readonly act: string
  readonly versions: readonly Version[]
}

/** The versions that brought some words: who saved each, when and why, and what else it changed. */
export function OriginVersions({ versions, ...place }: OriginVersionsProps) {
  return (
    <ol className="list origin-versions">
      {versions.map(version => (
        <OriginVersion key={version.number} {...place} {...version} />
      ))}
    </ol>
  )
}

function OriginVersion(props: Omit<OriginVersionsProps, 'versions'> & Version) {
  const { bill, act, number, author, savedAt, message } = props
  const { text, history } = useWords()
  const language = useLanguage()
  const from = number === 1 ? 'edition' : `v${number - 1}`
  return (
    <li id={versionAnchor(number)}>
      <h3>{text.asVersion(number)}</h3>
      {author && <p>{author[language]}</p>}
      {savedAt && (
        <p className="hint">
          <time dateTime={savedAt}>{clockTime(savedAt, language)}</time>
        </p>
      )}
      <q>{message}</q>
      <p>
        <Link to={`/bills/${bill}/comparison?${new URLSearchParams({ act, from, to: `v${number}` })}`}>
          {history.compare}
        </Link>
      </p>
    </li>
  )
}
