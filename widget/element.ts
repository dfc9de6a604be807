/** An element of plain DOM, at the end of its parent. */
export function addElement<Tag extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties)
  parent.appendChild(element)
  return element
}
