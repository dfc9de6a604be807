import { citationMarkers } from './citation-markers.ts'
import { hiddenKinds } from './hidden-kinds.ts'
import { createMarkdown } from './markdown.ts'
import { createMenu } from './menu.ts'
import { countUnread } from './unread.ts'

/*
 * The third stage: what nobody needs to type and to send. The panel asks for it as soon as it
 * stands. Plain DOM and no import of the panel's, so that it is one small file of its own.
 */
export { citationMarkers, countUnread, createMarkdown, createMenu, hiddenKinds }

export type More = typeof import('./more.ts')
