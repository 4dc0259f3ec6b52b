/** Words sought in the text of a law. */
export const finding = {
  label: 'Words of the law',
  find: 'Find',
  found: (sought: string, count: number) =>
    count === 1 ? `“${sought}” stands in 1 provision` : `“${sought}” stands in ${count} provisions`,
  first: (count: number) => `The first ${count} are shown.`,
  hint: 'Words are found in the order typed, each by its beginning; a number only whole.',
  nothing: (sought: string) =>
    `No provision has “${sought}”. Words are found in the order typed, each by its beginning: leave endings out to find more.`,
  back: 'Back to the text',
}
