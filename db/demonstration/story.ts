/** What happens over some days: a story says when it goes on before it does. */
export type Story = AsyncGenerator<Date, void, void>

/** Lets stories happen beside each other, each deed when its time has come: the record keeps them in that order. */
export async function happen(stories: readonly Story[]): Promise<void> {
  const waiting: { readonly story: Story; readonly at: Date }[] = []
  const goOn = async (story: Story) => {
    const next = await story.next()
    if (!next.done) waiting.push({ story, at: next.value })
  }
  for (const story of stories) await goOn(story)
  while (waiting.length > 0) {
    const first = waiting.reduce((one, other) => (other.at < one.at ? other : one))
    waiting.splice(waiting.indexOf(first), 1)
    await goOn(first.story)
  }
}
