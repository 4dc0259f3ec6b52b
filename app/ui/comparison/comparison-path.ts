/** Where two versions of a bill's amendment to an act are compared; version 0 is the edition. */
export function comparisonPath(bill: string, act: string, [from, to]: readonly [number, number]): string {
  const state = (number: number) => (number === 0 ? 'edition' : `v${number}`)
  return `/bills/${bill}/comparison?act=${act}&from=${state(from)}&to=${state(to)}`
}
