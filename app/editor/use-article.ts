import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type MutableRefObject,
  type SetStateAction,
} from 'react'
import { LANGUAGES, type Language, type Provision } from '#app/domain/structure/act.ts'
import { showArticle } from '#app/editor/article-edits.ts'
import type { Editors } from '#app/editor/editors.ts'
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
  /** Whether another tab kept words in the same moment in which words were typed here. */
  readonly crossed: boolean
  /** Takes in what was typed; it is kept within a moment, and at once when the page is left. */
  readonly write: (language: Language, article: Provision | null) => void
  /** Keeps what was typed in this moment: what is saved is what the device keeps. */
  readonly flush: () => void
  /** The version's own text again. */
  readonly discard: () => void
}

const A_MOMENT = 300 // ms without a letter typed

/** The article of a page in the hands of a drafter who sits at a desk. */
export function useArticle(
  page: DeskPage,
  unit: DeskUnit,
  { desk, kept, editors }: { desk: Desk; kept: Kept; editors: Editors },
): ArticleInHand {
  const drafts = useMemo(
    () => kept.drafts.filter(({ article }) => article === unit.id),
    [kept.drafts, unit.id],
  )
  const [now, setNow] = useState<Twins>(() => textOnDesk(unit, drafts))
  const [keeps, setKeeps] = useState(true)
  const typed = useRef(new Map<Language, Provision | null>())
  const known = useRef(new Map(drafts.map(({ language, keptAt }) => [language, keptAt])))
  const { crossed, follow } = useFollowing({ typed, editors, setNow })
  useEffect(() => {
    for (const draft of drafts) {
      if (known.current.get(draft.language) === draft.keptAt) continue
      known.current.set(draft.language, draft.keptAt)
      follow(draft)
    }
  }, [drafts, follow])
  const keepNow = () => {
    for (const [language, provision] of typed.current) {
      const before = drafts.find(draft => draft.language === language)
      if (sameArticle(provision, unit.text[language])) kept.discard({ article: unit.id, language })
      else {
        const draft = draftOf(page, unit, { desk, language, provision, before })
        known.current.set(language, draft.keptAt)
        setKeeps(kept.keep(draft))
      }
    }
    typed.current.clear()
  }
  const { soon: keepSoon, now: flush } = useFlushed(keepNow)
  const latest = useRef(drafts)
  useEffect(() => {
    latest.current = drafts
  }, [drafts])
  const write = useCallback(
    (language: Language, article: Provision | null) => {
      setNow(twins => ({ ...twins, [language]: article }))
      const draft = latest.current.find(each => each.language === language)
      if (!typed.current.has(language) && draft && sameArticle(draft.provision, article)) return
      typed.current.set(language, article)
      keepSoon()
    },
    [keepSoon],
  )
  const discard = () => {
    typed.current.clear()
    for (const language of LANGUAGES) kept.discard({ article: unit.id, language })
    setNow(unit.text)
  }
  return { unit, now, drafts, keeps, crossed, write, flush, discard }
}

interface Following {
  /** What was typed here and is not kept yet. */
  readonly typed: MutableRefObject<Map<Language, Provision | null>>
  readonly editors: Editors
  readonly setNow: Dispatch<SetStateAction<Twins>>
}

/**
 * Takes over what another tab of the same person kept. What stood here before is one step back; and where words were
 * typed here in the same moment they stay, and the other tab's are one step back.
 */
function useFollowing({ typed, editors, setNow }: Following) {
  const [crossed, setCrossed] = useState(false)
  const follow = useCallback(
    ({ language, provision }: KeptDraft) => {
      const editor = editors.current[language]
      const mine = typed.current.get(language)
      if (mine !== undefined && sameArticle(mine, provision)) return
      if (editor && provision) showArticle(editor, provision, true)
      if (mine === undefined) return setNow(twins => ({ ...twins, [language]: provision }))
      if (editor && mine) showArticle(editor, mine, true)
      setCrossed(true)
    },
    [typed, editors, setNow],
  )
  return { crossed, follow }
}

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

/** Puts an act off for a moment, but not beyond the moment the page is hidden, left or changed, or `now` is called. */
function useFlushed(act: () => void): { readonly soon: () => void; readonly now: () => void } {
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
    window.addEventListener('blur', flush) // another window of the same person may be typed in next
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [flush])
  const soon = useCallback(() => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(flush, A_MOMENT)
  }, [flush])
  return { soon, now: flush }
}
