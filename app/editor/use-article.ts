import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { sameArticle, textOnDesk, type DeskPage, type DeskUnit, type Twins } from '#app/editor/desk-page.ts'
import type { Desk, KeptDraft } from '#app/editor/kept-draft.ts'
import type { Kept } from '#app/editor/use-kept.ts'

/** One article under a drafter's hands: what it says now, and what of it is only on this device. */
export interface ArticleInHand {
  readonly unit: DeskUnit
  readonly now: Twins
  readonly drafts: readonly KeptDraft[]
  /** Whether this device could keep what was typed last. */
  readonly keeps: boolean
  /** Takes in what was typed; it is kept within a moment, and at once when the page is left. */
  readonly write: (language: Language, article: Provision | null) => void
  /** The version's own text again. */
  readonly discard: () => void
}

const A_MOMENT = 300 // ms without a letter typed

/** The article of a page in the hands of a drafter who sits at a desk. */
export function useArticle(
  page: DeskPage,
  unit: DeskUnit,
  { desk, kept }: { desk: Desk; kept: Kept },
): ArticleInHand {
  const drafts = useMemo(
    () => kept.drafts.filter(({ article }) => article === unit.id),
    [kept.drafts, unit.id],
  )
  const [now, setNow] = useState<Twins>(() => textOnDesk(unit, drafts))
  const [keeps, setKeeps] = useState(true)
  const typed = useRef(new Map<Language, Provision | null>())
  const keepNow = () => {
    for (const [language, provision] of typed.current) {
      const before = drafts.find(draft => draft.language === language)
      if (sameArticle(provision, unit.text[language])) kept.discard({ article: unit.id, language })
      else setKeeps(kept.keep(draftOf(page, unit, { desk, language, provision, before })))
    }
    typed.current.clear()
  }
  const keepSoon = useFlushed(keepNow)
  const write = useCallback(
    (language: Language, article: Provision | null) => {
      typed.current.set(language, article)
      setNow(twins => ({ ...twins, [language]: article }))
      keepSoon()
    },
    [keepSoon],
  )
  const discard = () => {
    typed.current.clear()
    for (const language of LANGUAGES) kept.discard({ article: unit.id, language })
    setNow(unit.text)
  }
  return { unit, now, drafts, keeps, write, discard }
}

const LANGUAGES = ['kk', 'ru'] as const

interface Typed {
  readonly desk: Desk
  readonly language: Language
  readonly provision: Provision | null
  /** What was kept of it until now: it stays a draft on the version that it was begun on. */
  readonly before: KeptDraft | undefined
}

function draftOf(
  { label }: DeskPage,
  unit: DeskUnit,
  { desk, language, provision, before }: Typed,
): KeptDraft {
  const place = unit.text[language] === null ? (before?.place ?? unit.place) : null
  return {
    ...desk,
    ...{ article: unit.id, address: unit.address, language, provision, place },
    base: before ? before.base : label.version,
    baseNumber: before ? before.baseNumber : label.number,
    keptAt: new Date().toISOString(),
  }
}

/** Puts an act off for a moment, but not beyond the moment the page is hidden, left or changed. */
function useFlushed(act: () => void): () => void {
  const latest = useRef(act)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    latest.current = act
  })
  const flush = useCallback(() => {
    if (waiting.current === undefined) return
    clearTimeout(waiting.current)
    waiting.current = undefined
    latest.current()
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [flush])
  return useCallback(() => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(flush, A_MOMENT)
  }, [flush])
}
