import { effect } from '@preact/signals-core'
import { Component, createRef } from 'preact'
import type { Props } from './App.tsx'

/** Where the third stage puts its menu, once it is there. */
export class Menu extends Component<Props> {
  box = createRef<HTMLDivElement>()
  end = () => {}

  override componentDidMount() {
    this.end = effect(() => {
      const { more } = this.props
      const box = this.box.current
      // Read at each use: after an erasure it is another conversation.
      const model = () => this.props.model
      if (!box || !more.value) return
      return more.value.createMenu(box, {
        download: () => model().download(),
        erase: () => this.props.erase(),
        end: () => model().endChat(),
        canEnd: () => model().canEnd(),
        tell: (sentence) => model().tell(sentence),
      })
    })
  }

  override componentWillUnmount() {
    this.end()
  }

  override shouldComponentUpdate() {
    return false
  }

  override render() {
    return <div ref={this.box} class="menu" />
  }
}
