import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import { inserted, placeByNumber, renumbered, withText, type Place } from '#app/domain/structure/edit.ts'
import type { Patch, Texts } from '#app/domain/amendment/patch.ts'
import type { Change, NewProvision } from '#db/demonstration/wordings.ts'

/** The text with the changes made, one after the other. */
export function changed(texts: Texts, changes: readonly Change[]): Texts {
  const inLanguage = (language: Language) =>
    changes.reduce((act, change) => made(act, change, language), texts[language])
  return { kk: inLanguage('kk'), ru: inLanguage('ru') }
}

/** What an editor would send for a changed text: the articles that are not what they were, whole. */
export function patchBetween(before: Act, after: Act): Patch {
  const known = new Set(articlesOf(before))
  const edits = articlesOf(after)
    .filter(article => !known.has(article))
    .map(article => ({ id: article.id, provision: article }))
  return { edits, added: [] }
}

function made(act: Act, change: Change, language: Language): Act {
  switch (change.kind) {
    case 'restate':
      return withText(act, change.at, change.text[language])
    case 'renumber':
      return renumbered(act, change.at, change.number)
    case 'add':
      return inserted(act, composed(change.provision, language), placeFor(act, change))
  }
}

function composed({ id, level, number, text, children = [] }: NewProvision, language: Language): Provision {
  const below = children.map(child => composed(child, language))
  return { id, level, number, heading: '', text: text[language], children: below }
}

/** A numbered provision stands by its number, another one at the end. */
function placeFor(act: Act, { under, provision }: { under: string; provision: NewProvision }): Place {
  if (provision.number !== '') return placeByNumber(act, under, provision)
  return { under, at: entryAt(act, under)?.provision.children.length ?? 0 }
}

function articlesOf(act: Act): readonly Provision[] {
  return entries(act)
    .map(({ provision }) => provision)
    .filter(({ level }) => level === 'article')
}
