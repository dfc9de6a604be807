import { mask } from '../../../edge/privacy/mask.ts'

/** Masks what it is sent, so many times over: the clock stands still inside, so others watch it. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { texts, rounds } = (await request.json()) as { texts: string[]; rounds: number } // ours
    let found = 0
    for (let round = 0; round < rounds; round++) {
      for (const text of texts) found += mask(text).findings.length
    }
    return Response.json({ found })
  },
}
