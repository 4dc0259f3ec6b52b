/** A text in the three languages of the interface. */
export interface Trilingual {
  readonly kk: string
  readonly ru: string
  readonly en: string
}
