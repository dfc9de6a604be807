/** What a journey needs of a real browser, whoever made it and whatever protocol drives it. */
export type Browser = {
  name: string
  open(url: string): Promise<void>
  /** The JSON value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>
  /** A click of the real pointer, in pixels of the page's view. */
  click(x: number, y: number): Promise<void>
  /** Letters of the real keyboard; `enter` for the Enter key. */
  press(keys: string): Promise<void>
  close(): Promise<void>
}

/** The Enter key, as the WebDriver protocols write it. */
export const enter = '\uE006'

/** Pointer and key actions are the same data in WebDriver and WebDriver BiDi. */
export function clickActions(x: number, y: number): object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]
}

export function keyActions(keys: string): object[] {
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ]
}
