import type { Page } from 'playwright-core'
import { waitFor } from './wait-for.ts'

/** The bubble of a page as a visitor finds it: by roles and names. */
export function panelOf(page: Page) {
  const host = page.locator('deskbell-widget')
  const log = host.getByRole('log')
  const composer = host.getByRole('textbox', { name: 'Message' })

  const panel = {
    host,
    log,
    composer,
    launcher: host.locator('button.launcher'),
    frame: host.getByRole('dialog'),
    messages: log.getByRole('article'),
    answer: log.locator('article.assistant').last(),
    sources: log.getByRole('list', { name: 'Sources' }),
    waiting: log.locator('article').filter({ hasText: 'Sending…' }),
    button: (name: string | RegExp) => host.getByRole('button', { name }),
    async open() {
      await panel.launcher.click()
      await composer.waitFor()
    },
    async say(text: string) {
      await composer.fill(text)
      await composer.press('Enter')
    },
    /** Every message as `author: its words`, in order. Numbers of citations stand as `[1]`. */
    words: () =>
      panel.messages.evaluateAll((articles) =>
        articles.map((article) => {
          const author = article.className.split(' ')[1]
          const bubbles = [...article.querySelectorAll('.bubble')].map((bubble) => {
            const copy = bubble.cloneNode(true) as HTMLElement
            for (const link of copy.querySelectorAll('.cite')) {
              link.replaceWith(`[${link.textContent}]`)
            }
            return copy.textContent
          })
          return `${author}: ${bubbles.join(' / ')}`
        }),
      ),
    /** Waits until the messages are these; the newest of them, where only those are given. */
    async shows(...expected: string[]) {
      let words: string[] = []
      await waitFor(async () => {
        words = await panel.words()
        return words.join('\n').endsWith(expected.join('\n'))
      }, 'the messages').catch((error: Error) => {
        throw new Error(
          `${error.message}\nExpected:\n${expected.join('\n')}\nSeen:\n${words.join('\n')}`,
        )
      })
    },
  }
  return panel
}

export type PanelOf = ReturnType<typeof panelOf>
