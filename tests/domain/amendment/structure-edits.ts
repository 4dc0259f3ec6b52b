import {
  ARTICLE,
  capital,
  isNote,
  isSingle,
  PARA,
  phrase,
  pick,
  SUB,
  type Room,
} from '#tests/domain/amendment/article-lines.ts'

// Edits of whole elements. Each gives how many amending sentences it needs; 0 where the article has no place for it.

export function insertSubparagraph(block: string[], room: Room): number {
  const at = pick(
    block,
    room.dice,
    (line, index) =>
      SUB.test(line) && line.endsWith(';') && isSingle(block, line, index) && !line.includes('-'),
  )
  const number = SUB.exec(block[at] ?? '')?.[1]
  if (number === undefined || hasNumbersAfter(block, number)) return 0
  block.splice(at + 1, 0, `${number}-7) ${phrase(room, 6)};`)
  return 1
}

export function insertParagraph(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => PARA.test(line) && isSingle(block, line, index))
  const number = PARA.exec(block[at] ?? '')?.[1]
  if (number === undefined || hasNumbersAfter(block, number)) return 0
  block.splice(at + 1, 0, `${number}-7. ${capital(phrase(room, 6))}.`)
  return 1
}

export function insertArticle(block: string[], room: Room): number {
  const number = /^(?:Статья )?(\d+)[.-]/.exec(block[0] ?? '')?.[1]
  if (!ARTICLE.test(block[0] ?? '') || number === undefined || /^(?:Статья )?\d+-\d/.test(block[0] ?? ''))
    return 0
  const heading = room.language === 'ru' ? `Статья ${number}-7. ` : `${number}-7-бап. `
  block.push(
    `${heading}${capital(phrase(room, 3))}`,
    `1. ${capital(phrase(room, 7))}.`,
    `2. ${capital(phrase(room, 7))}:`,
    `1) ${phrase(room, 3)};`,
    `2) ${phrase(room, 3)}.`,
  )
  return 1
}

export function addPart(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => PARA.test(line) && isSingle(block, line, index))
  if (at < 0) return 0
  block.splice(at + 1, 0, `${capital(phrase(room, 9))}.`)
  return 1
}

export function remove(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => isSingle(block, line, index))
  if (at < 0) return 0
  block.splice(at, 1)
  return 1
}

export function removeAndRenumber(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => SUB.test(line) && isSingle(block, line, index))
  if (at < 0) return 0
  let end = at + 1
  while (SUB.test(block[end] ?? '')) end += 1
  const row = block.slice(at, end)
  if (row.some(line => /^\d+-/.test(line) || isNote(line))) return 0
  const numbers = row.map(line => SUB.exec(line)?.[1])
  block.splice(at, 1)
  for (let next = at; next < end - 1; next += 1)
    block[next] = (block[next] ?? '').replace(SUB, `${numbers[next - at]}) `)
  return 2
}

export function swap(block: string[], room: Room): number {
  const at = pick(
    block,
    room.dice,
    (line, index) =>
      SUB.test(line) &&
      isSingle(block, line, index) &&
      SUB.test(block[index + 1] ?? '') &&
      isSingle(block, block[index + 1] ?? '', index + 1) &&
      !isNote(block[index + 1] ?? ''),
  )
  const [one, other] = [block[at], block[at + 1]]
  if (at < 0 || one === undefined || other === undefined) return 0
  block[at] = (SUB.exec(one)?.[0] ?? '') + other.replace(SUB, '')
  block[at + 1] = (SUB.exec(other)?.[0] ?? '') + one.replace(SUB, '')
  return 2
}

export function removeArticle(block: string[], room: Room): number {
  if (!ARTICLE.test(block[0] ?? '') || room.dice.below(4) > 0) return 0
  block.length = 0
  return 1
}

/** Whether numbers with a dash are used up around a number: «3-1» is one, or follows it. */
function hasNumbersAfter(block: readonly string[], number: string): boolean {
  return number.includes('-') || block.some(line => line.startsWith(`${number}-`))
}
