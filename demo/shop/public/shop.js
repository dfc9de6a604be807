// @ts-check
import { addToCart, watchCart } from './cart-store.js'

watchCart((lines) => {
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  for (const badge of document.querySelectorAll('[data-cart-count]')) {
    badge.textContent = String(count)
    badge.toggleAttribute('hidden', count === 0)
  }
})

const order = document.querySelector('form[data-add-to-cart]')
if (order instanceof HTMLFormElement) {
  order.addEventListener('submit', (event) => {
    event.preventDefault()
    const { slug = '', name = '', price } = order.dataset
    const size = String(new FormData(order).get('size') ?? '')
    addToCart({ slug, name, price: Number(price), size })
    const note = order.querySelector('[data-added]')
    const link = Object.assign(document.createElement('a'), {
      href: '/cart',
      textContent: 'See the cart',
    })
    note?.replaceChildren(`${name}, ${size}, is in your cart. `, link)
  })
}

const search = document.querySelector('form[data-help-search]')
if (search instanceof HTMLFormElement) {
  search.addEventListener('submit', (event) => event.preventDefault())
  search.addEventListener('input', () => {
    const words = String(search.querySelector('input')?.value).toLowerCase().split(/\s+/)
    let shown = 0
    for (const topic of document.querySelectorAll('.topic')) {
      const items = [...topic.querySelectorAll('li')]
      for (const item of items) {
        const text = `${item.dataset.words} ${item.textContent?.toLowerCase()}`
        item.hidden = !words.every((word) => text.includes(word))
      }
      const left = items.filter((item) => !item.hidden).length
      topic.toggleAttribute('hidden', left === 0)
      shown += left
    }
    const none = document.querySelector('[data-help-none]')
    if (none)
      none.textContent = shown ? '' : 'No article has these words. Ask the assistant in the corner.'
  })
}
