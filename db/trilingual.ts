import type { Trilingual } from '#app/domain/trilingual.ts'

/** The name in a row, in three languages. */
export function nameOf(row: { nameKk: string; nameRu: string; nameEn: string }): Trilingual {
  return { kk: row.nameKk, ru: row.nameRu, en: row.nameEn }
}

/** The columns that hold a name; the inverse of `nameOf`. */
export function columnsOf({ kk, ru, en }: Trilingual) {
  return { nameKk: kk, nameRu: ru, nameEn: en }
}

/** The title in a row of a bill; bills need none in English, and then show the Russian one. */
export function titleOf(row: { titleKk: string; titleRu: string; titleEn: string }): Trilingual {
  return { kk: row.titleKk, ru: row.titleRu, en: row.titleEn || row.titleRu }
}
