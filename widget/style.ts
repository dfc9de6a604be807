/// <reference path="./css.d.ts" />

/**
 * Adds a style sheet to a shadow root. Adopted sheets and properties of `element.style` are what a
 * strict content security policy allows; `<style>` and the `style` attribute are not.
 */
export function adopt(root: ShadowRoot, css: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}
