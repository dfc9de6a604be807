// @ts-check

/** @typedef {{ slug: string, name: string, price: number, size: string, count: number }} Line */

const key = 'acme-cart'
const changed = new EventTarget()

/** What is in the cart. Storage that is full, blocked or broken counts as empty. @returns {Line[]} */
export function readCart() {
  try {
    const lines = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(lines) ? lines.filter(isLine) : []
  } catch {
    return []
  }
}

/** @param {Line[]} lines */
function writeCart(lines) {
  localStorage.setItem(key, JSON.stringify(lines))
  changed.dispatchEvent(new Event('change'))
}

/** @param {Omit<Line, 'count'>} item */
export function addToCart(item) {
  const lines = readCart()
  const line = lines.find(({ slug, size }) => slug === item.slug && size === item.size)
  if (line) line.count = Math.min(line.count + 1, 9)
  else lines.push({ ...item, count: 1 })
  writeCart(lines)
}

/** Zero takes the line out. @param {Line} line @param {number} count */
export function setCount({ slug, size }, count) {
  writeCart(
    readCart()
      .map((line) => (line.slug === slug && line.size === size ? { ...line, count } : line))
      .filter((line) => line.count > 0),
  )
}

/** Calls back now and whenever the cart changes, here or in another tab. @param {(lines: Line[]) => void} draw */
export function watchCart(draw) {
  const again = () => draw(readCart())
  changed.addEventListener('change', again)
  addEventListener('storage', again)
  again()
}

/** @param {any} line @returns {line is Line} */
function isLine(line) {
  return (
    typeof line?.slug === 'string' &&
    typeof line.name === 'string' &&
    typeof line.size === 'string' &&
    Number.isFinite(line.price) &&
    Number.isInteger(line.count)
  )
}
