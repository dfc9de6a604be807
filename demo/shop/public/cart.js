// @ts-check
import { setCount, watchCart } from './cart-store.js'

/** As the help article on delivery says, for Austria and Germany. */
const delivery = { cost: 4.9, freeFrom: 80 }

/** @param {string} name @returns {HTMLElement} */
function find(name) {
  const element = document.querySelector(`[data-${name}]`)
  if (!(element instanceof HTMLElement)) throw new Error(`The page has no [data-${name}].`)
  return element
}

/** @param {number} euros */
const price = (euros) => `€${Number.isInteger(euros) ? euros : euros.toFixed(2)}`

watchCart((lines) => {
  const focused = document.activeElement?.getAttribute('aria-label')
  find('cart-empty').hidden = lines.length > 0
  find('cart-full').hidden = lines.length === 0
  find('cart-lines').replaceChildren(...lines.map(drawLine))
  const goods = lines.reduce((sum, line) => sum + line.price * line.count, 0)
  const cost = goods >= delivery.freeFrom ? 0 : delivery.cost
  find('cart-goods').textContent = price(goods)
  find('cart-delivery').textContent = cost ? price(cost) : 'free'
  find('cart-total').textContent = price(goods + cost)
  find('cart-hint').textContent = cost
    ? `Another ${price(delivery.freeFrom - goods)}, and delivery is free.`
    : ''
  // The lines were drawn anew: the focus goes back to the button that was pressed.
  for (const button of document.querySelectorAll('[data-cart-lines] button')) {
    if (focused && button.getAttribute('aria-label') === focused)
      /** @type {HTMLElement} */ (button).focus()
  }
})

find('checkout').addEventListener('click', () => {
  find('checkout-note').textContent = 'This is as far as the demo goes: nothing here is for sale.'
})

/** @param {import('./cart-store.js').Line} line */
function drawLine(line) {
  const item = document.createElement('li')
  const picture = Object.assign(document.createElement('img'), {
    src: `/art/${encodeURIComponent(line.slug)}.svg`,
    alt: '',
    width: 96,
    height: 96,
  })
  const link = Object.assign(document.createElement('a'), {
    href: `/products/${encodeURIComponent(line.slug)}`,
    textContent: line.name,
  })
  const words = document.createElement('div')
  words.append(link, note(`Size ${line.size}`))
  const counter = document.createElement('div')
  counter.className = 'counter'
  counter.append(
    step('−', `One ${line.name}, ${line.size}, less`, () => setCount(line, line.count - 1)),
    note(String(line.count)),
    step('+', `One ${line.name}, ${line.size}, more`, () =>
      setCount(line, Math.min(line.count + 1, 9)),
    ),
  )
  const sum = document.createElement('strong')
  sum.textContent = price(line.price * line.count)
  item.append(picture, words, counter, sum)
  return item
}

/** @param {string} text */
function note(text) {
  return Object.assign(document.createElement('span'), { className: 'quiet', textContent: text })
}

/** @param {string} text @param {string} label @param {() => void} act */
function step(text, label, act) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: text,
  })
  button.setAttribute('aria-label', label)
  button.addEventListener('click', act)
  return button
}
