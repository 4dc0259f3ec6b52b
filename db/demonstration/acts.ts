import { readFileSync } from 'node:fs'
import type { Context } from '#app/commands/context.ts'
import { enterAct, type ActCard } from '#app/commands/enter-act.server.ts'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { granted } from '#db/demonstration/granted.ts'

/** Enters the two laws with the editions before and after the changes that the demonstration's bill is about. */
export async function enterActs(context: Context): Promise<void> {
  for (const { editions, ...card } of LAWS) {
    granted(await enterAct(context, card))
    for (const inForceOn of editions) granted(await importEdition(context, editionOf(card.slug, inForceOn)))
  }
}

const LAWS: readonly (ActCard & { readonly editions: readonly string[] })[] = [
  {
    slug: 'religion-law',
    form: 'law',
    number: '483-IV',
    adoptedOn: '2011-10-11',
    titleKk: 'Діни қызмет және діни бірлестіктер туралы',
    titleRu: 'О религиозной деятельности и религиозных объединениях',
    editions: ['2021-07-01', '2023-07-01'],
  },
  {
    slug: 'prevention-law',
    form: 'law',
    number: '271-IV',
    adoptedOn: '2010-04-29',
    titleKk: 'Құқық бұзушылық профилактикасы туралы',
    titleRu: 'О профилактике правонарушений',
    editions: ['2024-08-20', '2026-01-20'],
  },
]

function editionOf(act: string, inForceOn: string) {
  return {
    act,
    inForceOn,
    source: 'zan.gov.kz',
    texts: { kk: textOf(act, `kk-${inForceOn}`), ru: textOf(act, `ru-${inForceOn}`) },
    demonstration: true,
  }
}

function textOf(act: string, edition: string): string {
  return readFileSync(new URL(`./texts/${act}-${edition}.txt`, import.meta.url), 'utf8')
}
