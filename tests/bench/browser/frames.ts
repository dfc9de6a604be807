import type { Page } from 'playwright-core'

export type Frames = {
  /** Milliseconds between the two pictures that were furthest apart. */
  worst: number
}

/** Watches the pictures that a page shows, from now until `end`. */
export async function watchFrames(page: Page): Promise<{ end(): Promise<Frames> }> {
  await page.evaluate(() => {
    const watched = { worst: 0, over: false }
    let last = performance.now()
    const look = (now: number) => {
      watched.worst = Math.max(watched.worst, now - last)
      last = now
      if (!watched.over) requestAnimationFrame(look)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(look)
    })
    Object.assign(window, { watched })
  })
  return {
    end: () =>
      page.evaluate(() => {
        const { watched } = window as unknown as { watched: { worst: number; over: boolean } } // put there above
        watched.over = true
        return { worst: watched.worst }
      }),
  }
}
