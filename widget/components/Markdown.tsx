import { effect } from '@preact/signals-core'
import { Component, createRef } from 'preact'
import type { Block, Entry } from '../entry.ts'
import type { More } from '../more.ts'
import type { ThirdStage } from '../third-stage.ts'

type MarkdownProps = {
  more: ThirdStage['more']
  entry: Entry
  block: Extract<Block, { kind: 'text' }>
}

/** Text that grows in place: what came since the last picture is appended, nothing is drawn anew. */
export class Markdown extends Component<MarkdownProps> {
  box = createRef<HTMLDivElement>()
  endings: (() => void)[] = []

  override componentDidMount() {
    const { more, entry, block } = this.props
    const target = this.box.current
    if (!target) return
    let markers: ReturnType<More['citationMarkers']> | undefined
    let writer: ReturnType<More['createMarkdown']> | undefined
    let written = ''

    const write = () => {
      const text = block.text.value
      const done = entry.state.value !== 'writing'
      if (!more.value) {
        target.textContent = text
        return
      }
      if (!writer || !text.startsWith(written)) {
        target.replaceChildren()
        markers ??= more.value.citationMarkers(() => entry.citations.peek())
        writer = more.value.createMarkdown(target, markers.create)
        written = ''
      }
      writer.write(text.slice(written.length))
      written = text
      if (!done) return
      writer.end()
      markers?.resolve()
      markers?.end()
      // More could only come where the edge tells the message anew; then it is drawn anew.
      writer = undefined
    }

    this.endings = [
      effect(write),
      effect(() => {
        if (entry.citations.value.length) markers?.resolve()
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
    return <div ref={this.box} class="markdown" dir="auto" />
  }
}
