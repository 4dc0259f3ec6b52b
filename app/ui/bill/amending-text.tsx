import '#app/ui/bill/amending-text.css'
import { Form, Link } from '@remix-run/react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

type LineKind = 'title' | 'opening' | 'container' | 'sentence' | 'wording' | 'entry'

interface Change {
  readonly amendment: string
  readonly act: string
  readonly key: string | null
  readonly part: number
  readonly wording: Wording | null
}

interface Wording {
  readonly provision: string
  readonly now: 'words' | 'restated'
  readonly chosen: 'words' | 'restated' | 'easiest'
}

interface AmendingTextProps {
  /** The slug of the bill. */
  readonly bill: string
  readonly language: Language
  /** The line that the first one goes on from, where it is not on the page. */
  readonly above: string | null
  readonly lines: readonly {
    readonly kind: LineKind
    readonly text: string
    readonly changes: readonly Change[]
  }[]
  /** Whether the reader may choose how changes are worded. */
  readonly drafts: boolean
}

/** The text of the amending law; under each sentence the way to what it changes. */
export function AmendingText({ bill, language, above, lines, drafts }: AmendingTextProps) {
  return (
    <article className="amending-paper" lang={language}>
      {above !== null && <p className="amending-above">{above}</p>}
      {lines.map(({ kind, text, changes }, at) => (
        <div key={at} className={`amending-${kind}`}>
          {kind === 'title' ? <h2>{text}</h2> : <p>{text}</p>}
          {changes.length > 0 && (
            <SentenceTools bill={bill} language={language} changes={changes} drafts={drafts} />
          )}
        </div>
      ))}
    </article>
  )
}

interface SentenceToolsProps extends Pick<AmendingTextProps, 'bill' | 'language' | 'drafts'> {
  readonly changes: readonly Change[]
}

function SentenceTools({ bill, language, changes, drafts }: SentenceToolsProps) {
  const { amending } = useWords()
  const reader = useLanguage()
  return (
    <div className="amending-tools" lang={reader}>
      {changes.map(({ act, key, part }, at) => (
        <Link key={at} to={comparisonOf({ bill, act, language, key, part })}>
          {changes.length === 1 || key === null ? amending.seeChange : nameOfKey(key, reader)}
        </Link>
      ))}
      {changes.map(({ amendment, wording }, at) =>
        wording ? <Chosen key={at} amendment={amendment} wording={wording} drafts={drafts} /> : null,
      )}
    </div>
  )
}

interface Place {
  readonly bill: string
  readonly act: string
  readonly language: Language
  readonly key: string | null
  readonly part: number
}

function comparisonOf({ bill, act, language, key, part }: Place): string {
  const query = new URLSearchParams({ act, text: language, ...(part > 0 && { part: String(part) }) })
  return `/bills/${bill}/comparison?${query}${key === null ? '' : `#${key}`}`
}

function nameOfKey(key: string, reader: ReturnType<typeof useLanguage>): string {
  return capitalised(elementName(key.replace(/^old-/, ''), reader))
}

interface ChosenProps {
  readonly amendment: string
  readonly wording: Wording
  readonly drafts: boolean
}

/** How the change is worded where a drafter chose it, and the other way, for who may choose. */
function Chosen({ amendment, wording: { provision, now, chosen }, drafts }: ChosenProps) {
  const { amending } = useWords()
  const other = now === 'words' ? 'restated' : 'words'
  const overruled = chosen !== 'easiest' && chosen !== now
  const choice = chosen === 'easiest' ? other : 'easiest'
  return (
    <>
      {chosen !== 'easiest' && <span>{overruled ? amending.overruled : amending.chosen}</span>}
      {drafts && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="amendment" value={amendment} />
          <input type="hidden" name="provision" value={provision} />
          <button className="quiet" name="wording" value={choice}>
            {amending.choose[choice]}
          </button>
        </Form>
      )}
    </>
  )
}

interface ProofsProps {
  readonly bill: string
  readonly acts: readonly {
    readonly amendment: string
    readonly act: string
    readonly titleKk: string
    readonly titleRu: string
    readonly editionDate: string
    readonly version: { readonly number: number }
    readonly proved: boolean
    readonly flaw: string | null
    readonly volume: { readonly changed: number; readonly all: number; readonly asksNewEdition: boolean }
  }[]
}

/** For each amended act whether the text does what the newest version says, and where it does not. */
export function Proofs({ bill, acts }: ProofsProps) {
  const { amending } = useWords()
  const reader = useLanguage()
  return (
    <section className="amending-proofs" aria-labelledby="amending-proofs">
      <h2 id="amending-proofs">{amending.proof}</h2>
      <ul>
        {acts.map(({ amendment, act, editionDate, version, proved, flaw, volume, ...titles }) => {
          const title = titleIn(titles, reader)
          const says = proved ? amending.proved : amending.flawed
          return (
            <li key={amendment} data-proved={proved}>
              <strong lang={title.lang}>{title.text}</strong>
              <p>
                <span className="amending-sign" aria-hidden="true">
                  {proved ? '✓' : '!'}
                </span>{' '}
                {says(editionDate, version.number)}{' '}
                {flaw !== null && (
                  <Link to={textOf({ bill, act, flaw })}>
                    {flaw === '' ? amending.wholeAct : elementName(flaw, reader)}
                  </Link>
                )}
              </p>
              {volume.asksNewEdition && (
                <p className="amending-volume">{amending.newEdition(volume.changed, volume.all)}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function textOf({ bill, act, flaw }: { bill: string; act: string; flaw: string }): string {
  const article = /^art_[^_]+/.exec(flaw)?.[0]
  return `/bills/${bill}/text?${new URLSearchParams({ act, ...(article !== undefined && { article }) })}`
}
