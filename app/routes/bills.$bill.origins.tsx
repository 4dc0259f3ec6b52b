import '#app/editor/text-desk.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useCallback } from 'react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Printed } from '#app/domain/structure/printed.ts'
import { ReadReasons } from '#app/editor/read-rail.tsx'
import { ReadingSwitch, useReading } from '#app/editor/reading-switch.tsx'
import { textAsked } from '#app/http/text-asked.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { noTextOf } from '#app/http/no-text-of.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { provisionComments } from '#app/queries/comment/provision-comments.server.ts'
import { originsPage } from '#app/queries/comparison/origins-page.server.ts'
import { ContentsAside } from '#app/ui/law/contents-aside.tsx'
import { Contents } from '#app/ui/law/contents.tsx'
import { LawText } from '#app/ui/law/law-text.tsx'
import { OriginVersions } from '#app/ui/comparison/origin-versions.tsx'
import { OriginWords } from '#app/ui/comparison/origin-words.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.origins.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { db, language } = visiting
  const asked = textAsked(args)
  const page = await originsPage(db, { ...asked, language: languageToRead(language) })
  if (!page) throw await noTextOf(db, args.params['bill'] ?? '')
  const { act } = page.amendment
  const numbers = page.versions.map(({ number }) => number)
  const said = await provisionComments(visiting, { ...asked, article: page.address })
  const carriesOut = ({ comment: { answer } }: CommentAsRead) =>
    answer?.act === act && answer.version !== null && numbers.includes(answer.version)
  return { ...page, comments: said.filter(carriesOut) }
}

export default function Origins() {
  const { origins: said, text, comparison } = useWords()
  const { amendment, label, address, contents, touched, rows, origins, versions, reasons, comments } =
    useLoaderData<typeof loader>()
  const { reading, choose } = useReading()
  const reader = useLanguage()
  const words = useCallback(
    (provision: Printed, language: Language) => (
      <OriginWords {...{ provision, language }} origins={origins[language][provision.id]} />
    ),
    [origins],
  )
  const { bill, act } = amendment
  const title = titleIn(amendment, reader)
  const at = (article: string) => new URLSearchParams({ act, article, version: `${label.number}` })
  return (
    <div className="text-page origins-page" data-reading={reading}>
      <ContentsAside className="desk-contents" current={address}>
        <p className="hint">{comparison.contents}</p>
        <Contents
          lines={contents}
          language={languageToRead(reader)}
          to={article => `?${at(article)}`}
          current={address}
        />
        {contents.length < touched && <p className="hint">{said.around(contents.length, touched)}</p>}
      </ContentsAside>
      <header className="desk-head">
        <h2>{said.title}</h2>
        <ReadingSwitch reading={reading} choose={choose} />
        <p className="hint">
          <span lang={title.lang}>{title.text}</span> · {capitalised(elementName(address, reader))} ·{' '}
          {text.asVersion(label.number)}
        </p>
        <p className="origin-ways">
          <Link to={`/bills/${bill}/text?${at(address)}`}>{said.toText}</Link>
        </p>
        {versions.length > 0 && <p className="lead">{said.lead}</p>}
      </header>
      <div className="desk-middle">
        <LawText rows={rows} reading={reading} words={words} />
        {rows.length === 0 && <p className="desk-missing">{text.removedHere}</p>}
      </div>
      <aside className="desk-rail" aria-label={said.versions}>
        <h2>{said.versions}</h2>
        {versions.length === 0 && <p className="hint">{said.none}</p>}
        <OriginVersions {...{ bill, act, versions, comments }} />
        {reasons.length > 0 && <h2>{text.reasons}</h2>}
        <ReadReasons reasons={reasons} rows={rows} />
      </aside>
    </div>
  )
}
