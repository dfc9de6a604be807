import { effect } from '@preact/signals-core'
import { Component, createRef } from 'preact'
import { citationMarkers } from '../citation-markers.ts'
import type { Block, Entry } from '../entry.ts'
import { createMarkdown } from '../markdown.ts'

type MarkdownProps = { entry: Entry; block: Extract<Block, { kind: 'text' }> }

/** Text that grows in place: what came since the last picture is appended, nothing is drawn anew. */
export class Markdown extends Component<MarkdownProps> {
  box = createRef<HTMLDivElement>()
  endings: (() => void)[] = []

  override componentDidMount() {
    const { entry, block } = this.props
    const target = this.box.current
    if (!target) return
    const markers = citationMarkers(() => entry.citations.peek())
    let writer: ReturnType<typeof createMarkdown> | undefined
    let written = ''

    const write = () => {
      const text = block.text.value
      const done = entry.state.value !== 'writing'
      if (!writer || !text.startsWith(written)) {
        target.replaceChildren()
        writer = createMarkdown(target, markers.create)
        written = ''
      }
      writer.write(text.slice(written.length))
      written = text
      if (!done) return
      writer.end()
      // More could only come where the edge tells the message anew; then it is drawn anew.
      writer = undefined
    }

    this.endings = [
      effect(write),
      effect(() => {
        if (entry.citations.value.length) markers.resolve()
      }),
    ]
  }

  override componentWillUnmount() {
    for (const end of this.endings) end()
  }

  override shouldComponentUpdate() {
    return false
  }

  override render() {
    return <div ref={this.box} class="markdown" />
  }
}
