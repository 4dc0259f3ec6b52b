import '#app/editor/text-desk.css'
import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useNavigate, useNavigation, useRevalidator } from '@remix-run/react'
import { useMemo } from 'react'
import { may } from '#app/domain/access/may.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { DeskContents } from '#app/editor/desk-contents.tsx'
import { nameOf, unitOnDesk, type DeskPage } from '#app/editor/desk-page.ts'
import { isNewAddress } from '#app/editor/kept-draft.ts'
import { ReadRail } from '#app/editor/read-rail.tsx'
import { ReadingSwitch, useReading } from '#app/editor/reading-switch.tsx'
import type { Paths } from '#app/editor/paths.ts'
import { TextDesk } from '#app/editor/text-desk.tsx'
import { useHydrated } from '#app/editor/use-hydrated.ts'
import { useKept } from '#app/editor/use-kept.ts'
import { textAsked } from '#app/http/text-asked.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { noTextOf } from '#app/http/no-text-of.server.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { soughtIn } from '#app/queries/law/found-words.server.ts'
import { provisionComments } from '#app/queries/comment/provision-comments.server.ts'
import { textPage } from '#app/queries/bill/text-page.server.ts'
import { FindWords, FoundWords } from '#app/ui/law/found-words.tsx'
import { LawText } from '#app/ui/law/law-text.tsx'
import { ProvisionComments } from '#app/ui/comment/provision-comments.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.text.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { db, actor, person, language } = visiting
  const asked = textAsked(args)
  const headings = language === 'kk' ? ('kk' as const) : ('ru' as const)
  const sought = soughtIn(new URL(args.request.url).searchParams)
  const page = await textPage(db, { ...asked, language: headings }, sought)
  if (!page) throw await noTextOf(db, args.params['bill'] ?? '')
  // What was added on a device and is saved by now has an address of its own.
  if (page.unit && isNewAddress(asked.article ?? ''))
    throw redirect(addressedAt(args.request, page.unit.address))
  const writes = may(actor, 'version.save') && page.label.number === page.newest
  const { bill, act } = page.amendment
  const comments = page.unit
    ? await provisionComments(visiting, { bill, act, article: page.unit.address })
    : []
  const seesDesk = may(actor, 'desk.read')
  return {
    ...{ page, headings, writes, comments, seesDesk },
    ...{ person: person?.id ?? '', asked: asked.article ?? '' },
  }
}

export default function Text() {
  const { text } = useWords()
  const reader = useLanguage()
  const { headings, writes, person, asked, comments, seesDesk, ...data } = useLoaderData<typeof loader>()
  const page = data.page as DeskPage
  const { found } = data.page
  const { reading, choose } = useReading()
  const hydrated = useHydrated()
  const underWay = useUnderWay()
  const behind = <ProvisionComments comments={comments} desk={seesDesk ? page.amendment.bill : null} />
  const desk = { person, amendment: page.amendment.id }
  const kept = useKept(desk)
  const paths = usePaths(page)
  const unit = unitOnDesk(page.unit, kept.drafts, asked)
  const drafts = writes ? kept.drafts : []
  const toVersion = (article: string) => `?${new URLSearchParams({ ...placeOf(page), article })}#${article}`
  return (
    <div className="text-page" data-reading={reading}>
      <DeskContents
        {...page}
        lines={page.contents}
        drafts={drafts}
        current={unit?.address ?? ''}
        language={headings}
        to={paths.article}
      />
      <header className="desk-head">
        <h2>{unit && !found ? elementName(nameOf(unit, drafts), reader) : text.title}</h2>
        {!found && <ReadingSwitch reading={reading} choose={choose} />}
        <VersionLine page={page} to={paths.article(unit?.address ?? '')} />
        {page.unit && !found && <OriginsLink page={page} article={page.unit.address} />}
        <FindWords sought={found?.sought ?? ''} asked={placeOf(page)} />
      </header>
      {found ? (
        <div className="desk-middle">
          <FoundWords
            found={found}
            reading="both"
            to={toVersion}
            back={toVersion(page.unit?.address ?? '')}
          />
        </div>
      ) : unit && writes && hydrated ? (
        <TextDesk key={unit.id} {...{ page, unit, desk, kept, paths, behind }} />
      ) : (
        <>
          <div className="desk-middle">
            {unit && <LawText rows={unit.rows} reading={reading} />}
            {unit?.rows.length === 0 && <p className="desk-missing">{text.removedHere}</p>}
            {!unit && hydrated && !underWay && <p className="desk-missing desk-gone">{text.gone}</p>}
          </div>
          <ReadRail reasons={page.reasons} rows={unit?.rows ?? []} writes={writes} behind={behind} />
        </>
      )}
    </div>
  )
}

/** The act and the version that are read, and the article, as addresses name them. */
function placeOf({ amendment, label, newest, unit }: DeskPage): Record<string, string> {
  return {
    act: amendment.act,
    ...(label.number !== newest && { version: `${label.number}` }),
    ...(unit && { article: unit.address }),
  }
}

/** Which version is read; an earlier one leads to the newest. */
function VersionLine({ page, to }: { page: DeskPage; to: string }) {
  const { text } = useWords()
  const { label, newest } = page
  if (label.number === newest) return <p className="hint">{text.asVersion(label.number)}</p>
  return (
    <p className="hint">
      {text.oldVersion(label.number, newest)} <Link to={to}>{text.toNewest}</Link>
    </p>
  )
}

/** From the words of an article to who brought them. */
function OriginsLink({ page, article }: { page: DeskPage; article: string }) {
  const { origins } = useWords()
  const { amendment, label } = page
  const asked = new URLSearchParams({ act: amendment.act, article, version: `${label.number}` })
  return <Link to={`/bills/${amendment.bill}/origins?${asked}`}>{origins.title}</Link>
}

/** Whether the page is being asked anew: an article that was just saved is at its own address when the answer comes. */
function useUnderWay(): boolean {
  const { state } = useRevalidator()
  return useNavigation().state !== 'idle' || state !== 'idle'
}

/** Where the page leads: other articles of the same act, and what is saved. */
function usePaths({ amendment }: DeskPage): Paths {
  const navigate = useNavigate()
  const { bill, act } = amendment
  return useMemo(
    () => ({
      article: address =>
        `/bills/${bill}/text?${new URLSearchParams({ act, ...(address !== '' && { article: address }) })}`,
      versions: `/bills/${bill}/text/versions`,
      justifications: `/bills/${bill}/text/justifications`,
      collision: id => `/bills/${bill}/collisions/${id}`,
      go: navigate,
    }),
    [bill, act, navigate],
  )
}

function addressedAt(request: Request, address: string): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('article', address)
  searchParams.delete('_routes')
  return `${pathname.replace(/\.data$/, '')}?${searchParams}`
}
