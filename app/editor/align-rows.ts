const DROP = '--drop' // how far a line is pushed down, so that its twin can stand beside it

/** Sets the twins of two columns side by side: the one whose neighbours above are shorter is pushed down. */
export function alignRows(left: HTMLElement, right: HTMLElement): void {
  const rights = new Map(linesIn(right).map(line => [nameOf(line), line]))
  const pairs = linesIn(left).flatMap(line => {
    const twin = rights.get(nameOf(line))
    return twin ? [{ line, twin }] : []
  })
  const [lefts, others] = [topsIn(left), topsIn(right)]
  const places = pairs.map(({ line, twin }) => ({
    line,
    twin,
    own: lefts.get(line)!,
    other: others.get(twin)!,
  }))
  const pushed = { left: 0, right: 0 }
  for (const { line, twin, own, other } of places) {
    const gap = own + pushed.left - (other + pushed.right)
    push(line, Math.max(0, -gap))
    push(twin, Math.max(0, gap))
    pushed.left += Math.max(0, -gap)
    pushed.right += Math.max(0, gap)
  }
}

/** Lets every line stand where it stands by itself. */
export function unalignRows(...columns: readonly HTMLElement[]): void {
  for (const column of columns) for (const line of linesIn(column)) line.style.removeProperty(DROP)
}

function linesIn(column: HTMLElement): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>('[data-provision]')]
}

function nameOf({ dataset }: HTMLElement): string {
  return `${dataset['provision']} ${dataset['face']}`
}

/** The place of each line in its column as it would be if no line were pushed down. */
function topsIn(column: HTMLElement): ReadonlyMap<HTMLElement, number> {
  const top = column.getBoundingClientRect().top
  let pushed = 0
  return new Map(
    linesIn(column).map(line => {
      pushed += dropOf(line)
      return [line, line.getBoundingClientRect().top - top - pushed]
    }),
  )
}

function dropOf(line: HTMLElement): number {
  return Number.parseFloat(line.style.getPropertyValue(DROP) || '0')
}

function push(line: HTMLElement, by: number): void {
  const drop = Math.round(by) === 0 ? '' : `${by}px`
  if (line.style.getPropertyValue(DROP) !== drop) line.style.setProperty(DROP, drop)
}
