import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'

/**
 * Words like «указанный срок» and «көрсетілген мерзім» that point at something without its number (Law on Legal Acts,
 * article 25(4)), in provisions that the bill brings or changes; what stood there before is not the drafter's.
 */
export function checkPointers(before: Act, after: Act): readonly Finding[] {
  const old = new Map(entries(before).map(({ provision }) => [provision.id, provision.text]))
  return entries(after).flatMap(({ address, provision: { id, level, text } }) => {
    if (level === 'footnote' || old.get(id) === text) return []
    const known = new Set(pointersIn(old.get(id) ?? '', after.language))
    return pointersIn(text, after.language)
      .filter(words => !known.has(words))
      .map(
        words =>
          ({
            code: 'vague-pointer',
            language: after.language,
            at: address,
            particulars: { words },
            rule: '25(4)',
          }) as const,
      )
  })
}

function pointersIn(text: string, language: Act['language']): readonly string[] {
  const pattern = language === 'ru' ? POINTER_RU : POINTER_KK
  return [...text.matchAll(pattern)].map(([words]) => words.trim())
}

// «указанных в пункте 2» points by number; «указанных организаций» does not.
const POINTER_RU =
  /(?<!\p{L})(?:выше)?указанн\p{L}+\s+(?!(?:в|во|на|им|ими|ей|выше|ниже|религиозн\p{L}+ объединени\p{L}+ в)(?!\p{L}))\p{L}+/giu
// «1-тармағында көрсетілген» points by number: an element in the locative stands before.
const POINTER_KK =
  /(?<!(?:да|де|та|те|ғы|гі)\s)(?<!\p{L})(?:көрс[еe]т[іi]лг[еe]н|аталған)\s+(?!(?:жағдай|тәртіп))\p{L}+/giu
