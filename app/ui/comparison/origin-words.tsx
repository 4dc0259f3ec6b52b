import '#app/ui/comparison/origins.css'
import type { ProvisionOrigins, WordOrigin } from '#app/domain/comparison/word-origins.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Printed } from '#app/domain/structure/printed.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { LawWords } from '#app/ui/law/law-text.tsx'

interface OriginWordsProps {
  readonly provision: Printed
  readonly language: Language
  readonly origins: ProvisionOrigins | undefined
}

/** The words of a provision; behind those that a draft brought stands the number of the version, which leads to it. */
export function OriginWords({ provision, language, origins }: OriginWordsProps) {
  if (!origins) return <LawWords provision={provision} language={language} />
  const heading = <Marked origins={origins.heading} />
  const text = (
    <>
      <Marked origins={origins.text} />
      {origins.number > 0 && <NumberBrought version={origins.number} />}
    </>
  )
  return <LawWords {...{ provision, language, heading, text }} />
}

/** Where the number of a version leads on the page. */
export function versionAnchor(number: number): string {
  return `version-${number}`
}

function Marked({ origins }: { origins: readonly WordOrigin[] }) {
  return origins.map(({ words, version }, at) =>
    version === 0 ? words : <Brought key={at} words={words} version={version} />,
  )
}

/** Behind the words, since the number itself leads to its place on the page. */
function NumberBrought({ version }: Pick<WordOrigin, 'version'>) {
  const { origins } = useWords()
  const reader = useLanguage()
  return (
    <small className="number-brought" lang={reader}>
      {' '}
      <a href={`#${versionAnchor(version)}`}>{origins.number(version)}</a>
    </small>
  )
}

function Brought({ words, version }: WordOrigin) {
  const { text } = useWords()
  const reader = useLanguage()
  return (
    <>
      <span className="brought">{words}</span>
      <sup className="brought-by" lang={reader}>
        <a href={`#${versionAnchor(version)}`} aria-label={text.asVersion(version)}>
          {version}
        </a>
      </sup>
    </>
  )
}
