/** How many turns to take, and how many of them run side by side. */
export type Load = { turns: number; atOnce: number }

/** Takes turns with some clients at once, each its next as soon as its last one ended. */
export async function takeTurns<T>({ turns, atOnce }: Load, clients: (() => Promise<T>)[]) {
  const results: T[] = []
  let left = turns
  await Promise.all(
    clients.slice(0, atOnce).map(async (turn) => {
      while (left-- > 0) results.push(await turn())
    }),
  )
  return results
}
