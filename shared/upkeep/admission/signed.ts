/** Whoever said something, with the post in which he said it. */
import type { PostName } from '../../platform/who/post.ts'

export interface Signed {
  readonly personId: string
  readonly name: string
  readonly post: PostName | null
  readonly unit: string | null
}
