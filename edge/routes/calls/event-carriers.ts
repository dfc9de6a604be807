import { socketProtocol } from '../../../shared/api.ts'
import { limits, socketOnlyReads, socketSpent } from '../../../shared/limits.ts'

/** What a client needs to read the log on each of its three carriers (DESIGN section 3). */
export const eventCarriers = `
One log on three carriers, chosen by \`Upgrade\`, then \`Accept\`. Give the last \`seq\` that you saw as
\`after\`, and you get exactly what you missed.

* **WebSocket**: offer the subprotocols \`${socketProtocol}\` and the token, unpadded base64url; the token
  never stands in the address. Each frame is one event. It only reads: whoever sends is closed with
  ${socketOnlyReads}. After ${limits.socketBytes / 1_048_576} MiB it is closed with ${socketSpent}: come back with your last \`seq\`.
* **SSE** (\`Accept: text/event-stream\`): \`id\` is the \`seq\`, and \`Last-Event-ID\` works.
* **JSON**: a page of events; ask again with its \`next\` while \`more\` is true. \`partial\` is the message
  that is being written.

While the assistant writes, its message comes as \`{type: "chunk", messageId, index, chunk}\` without a
\`seq\`, where \`chunk\` is the AI SDK's \`UIMessageChunk\`. After a reconnect the first is a \`start\` with all
the text so far: it replaces what you held. The finished message is an event of its own.
`.trim()
