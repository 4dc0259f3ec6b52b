/** What JSON in a form says, without letters that no database keeps; nothing where it is no JSON. */
export function sentJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value: unknown) =>
      typeof value === 'string' ? value.replace(UNKEPT, '') : value,
    )
  } catch {
    return null
  }
}

const UNKEPT = /\0|\p{Cs}/gu // the letter NUL and halves of letters, which JSON can spell and a form itself cannot
