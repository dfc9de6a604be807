import { effect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { citationMarkers } from '../citation-markers.ts'
import type { Block, Entry } from '../entry.ts'
import { createMarkdown } from '../markdown.ts'

type TextBlock = Extract<Block, { kind: 'text' }>

/** Text that grows in place: what came since the last picture is appended, nothing is drawn anew. */
export function Markdown({ entry, block }: { entry: Entry; block: TextBlock }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const target = box.current
    if (!target) return
    const markers = citationMarkers(() => entry.citations.peek())
    let writer: ReturnType<typeof createMarkdown> | undefined
    let written = ''
    const stopWriting = effect(() => {
      const text = block.text.value
      const done = entry.state.value !== 'writing'
      if (!writer || !text.startsWith(written)) {
        target.replaceChildren()
        writer = createMarkdown(target, markers.create)
        written = ''
      }
      writer.write(text.slice(written.length))
      written = text
      if (done) {
        writer.end()
        // More could only come where the edge tells the message anew; then it is drawn anew.
        writer = undefined
      }
    })
    const stopCiting = effect(() => {
      if (entry.citations.value.length) markers.resolve()
    })
    return () => {
      stopWriting()
      stopCiting()
    }
  }, [entry, block])
  return <div ref={box} class="markdown" />
}
