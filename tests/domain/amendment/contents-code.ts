/** A code with a table of contents, whose chapters begin anew in each section. */
export const CODE = `
  КОДЕКС
  ОГЛАВЛЕНИЕ
  Раздел 1. ОБЩЕЕ
  Глава 1. НАЧАЛО
  Статья 1. Понятия
  Статья 2. Порядок
  Раздел 2. ОСОБОЕ
  Глава 1. КОНЕЦ
  Статья 3. Ответственность
  Раздел 1. ОБЩЕЕ
  Глава 1. НАЧАЛО
  Статья 1. Понятия
  1. Орган – это орган.
  Статья 2. Порядок
  1. Порядок прост.
  Раздел 2. ОСОБОЕ
  Глава 1. КОНЕЦ
  Статья 3. Ответственность
  1. Виновные отвечают.
`

/** The code with the first place of a stretch replaced, which is that in the table of contents. */
export const changed = (from: string, to: string) => CODE.replace(from, to)
