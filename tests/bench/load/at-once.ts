/** Takes so many turns with some clients at once, each its next as soon as its last one ended. */
export async function takeTurns<C, T>(
  turns: number,
  clients: readonly C[],
  turn: (client: C) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let left = turns
  await Promise.all(
    clients.map(async (client) => {
      while (left-- > 0) results.push(await turn(client))
    }),
  )
  return results
}
