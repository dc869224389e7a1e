/** Whoever said something, with the post in which he said it. */
export interface Signed {
  readonly personId: string
  readonly name: string
  readonly post: string | null
  readonly unit: string | null
}
