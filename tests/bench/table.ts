/** A table in Markdown, printed row by row as it is found out. */
export function printHead(title: string, columns: readonly string[]): void {
  console.log(
    `\n## ${title}\n\n| ${columns.join(' | ')} |\n|${columns.map((_, at) => (at === 0 ? '---' : '--:')).join('|')}|`,
  )
}

export function printRow(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

/** Milliseconds in three digits or so. */
export function ms(time: number): string {
  if (time < 0.1) return time.toFixed(3)
  return time < 10 ? time.toFixed(2) : Math.round(time).toLocaleString('en')
}

/** How many times as long another took. */
export function times(own: number, other: number): string {
  const ratio = other / own
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')}×`
}
