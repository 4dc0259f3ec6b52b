/** Where the desk leads and sends to. */
export interface Paths {
  readonly article: (address: string) => string
  readonly versions: string
  readonly justifications: string
  readonly collision: (id: string) => string
  /** Goes to a page. */
  readonly go: (to: string) => void
}
