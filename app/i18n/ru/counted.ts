/** A number with its noun: 1 строка, 3 строки, 11 строк. */
export function counted(count: number, ...[one, few, many]: readonly [string, string, string]): string {
  const [tens, units] = [count % 100, count % 10]
  if (units === 1 && tens !== 11) return `${count} ${one}`
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? `${count} ${few}` : `${count} ${many}`
}
