import { useRevalidator } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { LANGUAGES, type Provision } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ArticleActions } from '#app/editor/article-actions.tsx'
import { ArticleDesk } from '#app/editor/article-desk.tsx'
import type { Editors, Focus } from '#app/editor/editors.ts'
import type { Paths } from '#app/editor/paths.ts'
import { Checks, ProvisionTools } from '#app/editor/desk-rail.tsx'
import type { DeskPage, DeskUnit } from '#app/editor/desk-page.ts'
import { isNewAddress, type Desk } from '#app/editor/kept-draft.ts'
import { LegalChecks } from '#app/editor/legal-checks.tsx'
import { lineName } from '#app/editor/line-name.ts'
import { ReasonsForm } from '#app/editor/reasons-form.tsx'
import { OtherTab } from '#app/editor/other-tab.tsx'
import { Restored } from '#app/editor/restored.tsx'
import { SaveBar } from '#app/editor/save-bar.tsx'
import type { Answer } from '#app/editor/saving.ts'
import { useArticle, type ArticleInHand } from '#app/editor/use-article.ts'
import type { Kept } from '#app/editor/use-kept.ts'
import { useSaving } from '#app/editor/use-saving.ts'

interface TextDeskProps {
  readonly page: DeskPage
  readonly unit: DeskUnit
  readonly desk: Desk
  readonly kept: Kept
  readonly paths: Paths
  /** The comments behind the article. */
  readonly behind: ReactNode
}

/** One article under a drafter's hands, with what belongs to it at the right and what is not saved yet below. */
export function TextDesk({ page, unit, desk, kept, paths, behind }: TextDeskProps) {
  const editors: Editors = useRef({ kk: null, ru: null })
  const article = useArticle(page, unit, { desk, kept, editors })
  const [focus, setFocus] = useState<Focus | null>(null)
  const enter = useCallback((to: Focus) => setFocus(from => (from && sameFocus(from, to) ? from : to)), [])
  const saving = useSaving(desk, paths.versions, useEnded({ kept, paths }))
  const saveAll = (message: string) => {
    article.flush()
    saving.save(message)
  }
  useWarningBeforeLoss(!article.keeps)
  useCaretInNew(article, editors)
  return (
    <>
      <div className="desk-middle">
        <OtherTab desk={desk} article={article} />
        <Restored page={page} article={article} editors={editors} />
        <ArticleDesk article={article} editors={editors} focus={enter} />
        <ArticleActions page={page} article={article} desk={desk} kept={kept} paths={paths} />
        <SaveBar
          drafts={kept.drafts}
          label={page.label}
          saving={{ ...saving, save: saveAll }}
          keeps={article.keeps}
          discardAll={() => {
            article.discard()
            kept.discardAll()
          }}
          to={paths.article}
        />
      </div>
      <DeskRail {...{ page, article, focus, editors, paths, behind }} />
    </>
  )
}

/** Whether the caret is in the same provision, of the same level and number, in the same language. */
function sameFocus(one: Focus, other: Focus): boolean {
  const [from, to] = [one.line, other.line]
  const sameLine = from.id === to.id && from.level === to.level && from.number === to.number
  return sameLine && one.language === other.language
}

/** An article that was just added is begun with its heading, in the language that is shown first. */
function useCaretInNew({ unit, now }: ArticleInHand, editors: Editors): void {
  const blank = isNewAddress(unit.address) && LANGUAGES.every(each => now[each] && isBlank(now[each]))
  const begun = useRef(!blank)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    const shown = LANGUAGES.find(each => editors.current[each]?.getRootElement()?.checkVisibility())
    if (shown) editors.current[shown]?.focus()
  }, [editors])
}

function isBlank({ heading, text, children }: Provision): boolean {
  return heading === '' && text === '' && children.length === 0
}

/** After a save the page shows the new version; a collision has a page of its own. */
function useEnded({ kept, paths }: Pick<TextDeskProps, 'kept' | 'paths'>) {
  const { revalidate } = useRevalidator()
  return (answer: Answer) => {
    kept.refresh()
    if (answer.kind === 'collision') return paths.go(paths.collision(answer.collision))
    if ('version' in answer) revalidate()
  }
}

interface DeskRailProps extends Pick<TextDeskProps, 'page' | 'paths' | 'behind'> {
  readonly article: ArticleInHand
  readonly focus: Focus | null
  readonly editors: Editors
}

function DeskRail({ page, article, focus, editors, paths, behind }: DeskRailProps) {
  const { text } = useWords()
  const reader = useLanguage()
  return (
    <aside className="desk-rail own-scroll" aria-label={text.rail}>
      {focus ? (
        <section>
          <h2>{lineName(focus.line, text, reader)}</h2>
          <ProvisionTools article={article} focus={focus} editors={editors} />
        </section>
      ) : (
        <p className="hint">{text.chooseProvision}</p>
      )}
      {focus && <Reasons page={page} provision={focus.line.id} article={article} paths={paths} />}
      <Checks article={article} editors={editors} />
      <LegalChecks article={article} editors={editors} bill={page.amendment.bill} />
      {behind}
      <Keys />
    </aside>
  )
}

interface ReasonsProps extends Pick<TextDeskProps, 'page' | 'paths'> {
  readonly article: ArticleInHand
  readonly provision: string
}

function Reasons({ page, provision, article, paths }: ReasonsProps) {
  const { text } = useWords()
  const { revalidate } = useRevalidator()
  const known = page.unit && isSaved(provision, article)
  return (
    <section>
      <h2>{text.reasons}</h2>
      {known ? (
        <ReasonsForm
          key={provision}
          amendment={page.amendment.id}
          provision={provision}
          saved={page.reasons.find(reason => reason.provision === provision)}
          to={paths.justifications}
          written={revalidate}
        />
      ) : (
        <p className="hint">{text.reasonsFirst}</p>
      )}
    </section>
  )
}

/** Reasons hang on provisions that the edition or a version has. */
function isSaved(provision: string, { unit }: ArticleInHand): boolean {
  const within = (each: DeskUnit['text']['kk']): boolean =>
    each !== null && (each.id === provision || each.children.some(within))
  return [unit.text.kk, unit.text.ru, unit.inForce.kk, unit.inForce.ru].some(within)
}

function Keys() {
  const { text } = useWords()
  return (
    <details className="desk-keys">
      <summary>{text.keys}</summary>
      <dl>
        {text.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Where the device keeps nothing, leaving the page would lose what was typed: then, and only then, the browser asks. */
function useWarningBeforeLoss(atRisk: boolean): void {
  useEffect(() => {
    if (!atRisk) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [atRisk])
}
