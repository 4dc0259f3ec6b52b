import type { Provision } from '#app/domain/structure/act.ts'

/** The letters that offsets of an anchor count: a provision's heading and text, joined by a line end. */
export function ownText({ heading, text }: Pick<Provision, 'heading' | 'text'>): string {
  return heading !== '' && text !== '' ? `${heading}\n${text}` : heading + text
}
