// Every browser that we serve reflects these attributes; happy-dom does not yet:
// https://w3c.github.io/aria/#ARIAMixin
const reflected = {
  ariaLabel: 'label',
  ariaExpanded: 'expanded',
  ariaModal: 'modal',
  ariaLive: 'live',
  ariaHasPopup: 'haspopup',
  ariaDisabled: 'disabled',
}

for (const [property, attribute] of Object.entries(reflected)) {
  Object.defineProperty(Element.prototype, property, {
    configurable: true,
    get(this: Element) {
      return this.getAttribute(`aria-${attribute}`)
    },
    set(this: Element, value: string | null) {
      if (value === null) this.removeAttribute(`aria-${attribute}`)
      else this.setAttribute(`aria-${attribute}`, value)
    },
  })
}
