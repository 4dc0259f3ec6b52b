export const comparison = {
  marks: {
    inserted: 'inserted',
    insertedEnd: 'end of insertion',
    deleted: 'deleted',
    deletedEnd: 'end of deletion',
    typographic: (before: string, after: string) => `Same words, other letters: ${before} → ${after}`,
  },
}
