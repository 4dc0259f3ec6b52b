import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'

/** Whether an anchor has its place in a text: the provision is there, and the chosen words stand where it says. */
export function holds(anchor: Anchor, texts: Readonly<Record<Language, Act>>): boolean {
  switch (anchor.kind) {
    case 'draft':
    case 'term':
      return true
    case 'provision':
    case 'insertion':
      return [texts.kk, texts.ru].some(act => entryById(act, anchor.provision) !== undefined)
    case 'words': {
      const entry = entryById(texts[anchor.language], anchor.provision)
      return (
        entry !== undefined &&
        anchor.quote !== '' &&
        ownText(entry.provision).slice(anchor.start, anchor.end) === anchor.quote
      )
    }
  }
}
