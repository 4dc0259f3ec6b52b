import { Link } from '@remix-run/react'
import { useState } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { ContentsLine } from '#app/domain/structure/contents.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { addressOf, type KeptDraft } from '#app/editor/kept-draft.ts'
import { ContentsAside } from '#app/ui/law/contents-aside.tsx'
import { Contents } from '#app/ui/law/contents.tsx'

interface DeskContentsProps {
  readonly lines: readonly ContentsLine[]
  readonly changed: readonly Address[]
  readonly removed: readonly { readonly id: string; readonly address: Address; readonly heading: string }[]
  readonly drafts: readonly KeptDraft[]
  readonly current: Address
  readonly language: Language
  readonly to: (address: Address) => string
}

/** The table of contents with a search, a dot at what the draft changes, and a ring at what is not saved yet. */
export function DeskContents({ lines, changed, removed, drafts, current, language, to }: DeskContentsProps) {
  const { text } = useWords()
  const [asked, setAsked] = useState('')
  const found = asked.trim() === '' ? lines : matching(lines, asked)
  const signs = signsOf(changed, drafts)
  return (
    <ContentsAside className="desk-contents" current={current}>
      <label>
        <span className="visually-hidden">{text.search}</span>
        <input
          type="search"
          value={asked}
          placeholder={text.searchHint}
          onChange={event => setAsked(event.target.value)}
        />
      </label>
      <Added drafts={drafts} to={to} />
      {found.length === 0 && <p className="hint">{text.nothingFound}</p>}
      <Contents
        lines={found}
        language={language}
        to={to}
        current={current}
        sign={address => <Sign sign={signs.get(address)} />}
      />
      {removed.length > 0 && (
        <section>
          <h2>{text.removedTitle}</h2>
          <ul className="desk-removed">
            {removed.map(unit => (
              <li key={unit.id}>
                <Link to={to(unit.address)} lang={language}>
                  {unit.heading}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ContentsAside>
  )
}

type SignKind = 'changedSign' | 'keptSign'

function Sign({ sign }: { sign: SignKind | undefined }) {
  const { text } = useWords()
  if (!sign) return null
  return (
    <span className={`desk-sign ${sign}`} title={text[sign]}>
      <span className="visually-hidden">{text[sign]}</span>
    </span>
  )
}

/** Articles that were added on this device stand in no version yet. */
function Added({ drafts, to }: Pick<DeskContentsProps, 'drafts' | 'to'>) {
  const language = useLanguage()
  const added = new Map(drafts.filter(({ place }) => place).map(draft => [draft.article, draft]))
  if (added.size === 0) return null
  return (
    <ul className="desk-added">
      {[...added.values()].map(draft => (
        <li key={draft.article}>
          <Link to={to(draft.address)}>{elementName(addressOf(draft), language)}</Link>{' '}
          <Sign sign="keptSign" />
        </li>
      ))}
    </ul>
  )
}

function signsOf(changed: readonly Address[], drafts: readonly KeptDraft[]): ReadonlyMap<Address, SignKind> {
  const signs = new Map<Address, SignKind>(changed.map(address => [address, 'changedSign']))
  for (const { address } of drafts) signs.set(address, 'keptSign')
  return signs
}

/** The lines whose number or heading has the words asked for, and the groups they stand in. */
function matching(lines: readonly ContentsLine[], asked: string): readonly ContentsLine[] {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  const visit = (list: readonly ContentsLine[]): ContentsLine[] =>
    list.flatMap(line => {
      const own = plain(`${line.mark} ${line.heading}`)
      if (words.every(word => own.includes(word))) return [line]
      const children = visit(line.children)
      return children.length > 0 ? [{ ...line, children }] : []
    })
  return visit(lines)
}

function plain(text: string): string {
  return fold(text).toLowerCase()
}
