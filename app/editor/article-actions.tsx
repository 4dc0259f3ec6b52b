import { LANGUAGES, type Language, type Provision } from '#app/domain/structure/act.ts'
import { numberBetween } from '#app/domain/structure/number.ts'
import { useWords } from '#app/i18n/words.tsx'
import type { DeskPage } from '#app/editor/desk-page.ts'
import { newAddress, type Desk, type KeptDraft, type Place } from '#app/editor/kept-draft.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'
import type { Kept } from '#app/editor/use-kept.ts'
import type { Paths } from '#app/editor/paths.ts'

interface ArticleActionsProps {
  readonly page: DeskPage
  readonly article: ArticleInHand
  readonly desk: Desk
  readonly kept: Kept
  readonly paths: Paths
}

/** What can be done to the article as a whole. */
export function ArticleActions(props: ArticleActionsProps) {
  const { text } = useWords()
  const { article, paths } = props
  const shown = article.now.ru ?? article.now.kk
  const add = () => {
    const id = addArticle(props)
    paths.go(paths.article(newAddress(id)))
  }
  if (!shown)
    return (
      <p className="article-actions">
        <button type="button" className="quiet" onClick={() => putBack(props)}>
          {text.putBack}
        </button>
      </p>
    )
  return (
    <p className="article-actions">
      {shown.level === 'article' && (
        <button type="button" className="quiet" onClick={add}>
          {text.addArticle}
        </button>
      )}
      <button type="button" className="quiet" onClick={() => takeOut(props)}>
        {text.removeArticle}
      </button>
    </p>
  )
}

/** Keeps an empty article after this one, under a number by the rule of legal technique; gives its identity. */
function addArticle({ page, article, desk, kept }: ArticleActionsProps): string {
  const { unit, now } = article
  const id = crypto.randomUUID()
  const place = { after: unit.id, within: null }
  const own = (now.ru ?? now.kk)!.number
  const next = kept.drafts.find(draft => draft.place?.after === unit.id)?.provision?.number ?? unit.following
  const number = numberBetween(own, next ?? undefined) ?? ''
  const provision: Provision = { id, level: 'article', number, heading: '', text: '', children: [] }
  for (const language of LANGUAGES)
    kept.keep(draftOf(page, { desk, language, provision, place, address: newAddress(id) }))
  return id
}

interface Beginning {
  readonly desk: Desk
  readonly language: Language
  readonly provision: Provision
  readonly place: Place
  readonly address: string
}

function draftOf({ label }: DeskPage, beginning: Beginning): KeptDraft {
  const { desk, provision, ...rest } = beginning
  return {
    ...desk,
    ...rest,
    provision,
    article: provision.id,
    base: label.version,
    baseNumber: label.number,
    keptAt: new Date().toISOString(),
  }
}

/** An article that was added here goes without a trace; one of the version is marked as taken out. */
function takeOut({ article, kept, paths, page }: ArticleActionsProps): void {
  if (page.unit) for (const language of LANGUAGES) article.write(language, null)
  else {
    for (const language of LANGUAGES) kept.discard({ article: article.unit.id, language })
    paths.go(paths.article(''))
  }
}

/** Back as the version has it, else as the edition has it. */
function putBack({ article }: ArticleActionsProps): void {
  const { text, inForce } = article.unit
  for (const language of LANGUAGES) article.write(language, text[language] ?? inForce[language])
}
