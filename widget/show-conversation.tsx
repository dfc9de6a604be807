import { effect } from '@preact/signals-core'
import { render } from 'preact'
import { announce } from './announce.ts'
import { App } from './components/App.tsx'
import { createConversation } from './conversation.ts'
import type { Launcher } from './launcher.ts'
import type { Load } from './mount.ts'
import type { Options } from './options.ts'
import { panelTexts as texts, unread, writing } from './texts.ts'
import type { ThirdStage } from './third-stage.ts'
import { watchUnread } from './unread-count.ts'

/** What the launcher gives the panel. */
export type Shell = Launcher & { options: Options; close: () => void; load: Load }

/** Draws a conversation into the frame, over the one that stood there before. */
export function showConversation(
  shell: Shell,
  more: ThirdStage['more'],
  erase: () => Promise<void>,
) {
  const { root, frame, options, close } = shell
  const ariaLabel = texts.chat
  frame.ariaLabel = ariaLabel
  // The landmark around launcher and panel.
  Object.assign(root.lastElementChild ?? frame, writing, { ariaLabel })
  Object.assign(shell.texts, texts, { unread })
  shell.setUnread()
  const model = createConversation({ options, texts })
  const props = { model, texts, more, erase, close }
  const endings = [
    // One effect draws it all: what changes while text streams never comes through here (see
    // components/Markdown.tsx), and the rest changes a few times a minute.
    effect(() => render(<App {...props} />, frame)),
    effect(() => {
      const site = model.site.value
      if (site) {
        frame.ariaLabel = site.name
        shell.setTheme(site.theme)
      }
    }),
    announce(model, root),
  ]
  const watch = watchUnread(model, frame, shell.setUnread)
  return {
    model,
    texts,
    look: watch.look,
    end() {
      for (const end of endings) end()
      watch.end()
      model.end()
    },
  }
}
