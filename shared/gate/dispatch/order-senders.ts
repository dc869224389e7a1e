/** The parties on the side that sends an order. Pure. */
/** R21: who wrote it, while he is a leader in charge of that very town. */
export const author = { person: 'author', in: 'town', holding: 'leader_in_charge' } as const
/** R39: and after him whoever leads the line now. */
export const afterAuthor = { after: 'author', in: 'town', holding: 'leader_in_charge' } as const
export const senders = [author, afterAuthor] as const
