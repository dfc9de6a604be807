import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A product, as the shop's pages and its art need it. Prices are in euros. */
export type Product = {
  slug: string
  name: string
  kind: string
  category: CategoryId
  price: number
  art: ArtName
  /** The main colour's name, and the shades that the art is drawn in. */
  colour: string
  shades: { main: string; dark: string; light: string; accent: string; backdrop: string }
  sizes: string[]
  weight: string
  pitch: string
  description: string[]
  details: string[]
  /** Slugs of the help articles that answer what people ask about it. */
  help: string[]
  badge?: string
}

export type CategoryId = 'jackets' | 'boots' | 'packs' | 'camp'
export type ArtName =
  | 'shell'
  | 'down'
  | 'fleece'
  | 'boot'
  | 'pack'
  | 'tent'
  | 'sleeping-bag'
  | 'beanie'
  | 'poles'

export const categories: { id: CategoryId; name: string; line: string }[] = [
  { id: 'jackets', name: 'Jackets', line: 'Shells, down and fleece for any sky.' },
  { id: 'boots', name: 'Boots', line: 'From the forest path to the fixed rope.' },
  { id: 'packs', name: 'Packs & poles', line: 'Carry less, and carry it better.' },
  { id: 'camp', name: 'Camp', line: 'A warm night above the tree line.' },
]

const letters = ['XS', 'S', 'M', 'L', 'XL', 'XXL']
const shoes = ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '47', '48']

type Row = Omit<Product, 'sizes'> & { sizes: string[] | 'letters' | 'shoes' }

const file = new URL('products.yaml', import.meta.url)
const rows = parse(readFileSync(file, 'utf8')) as Row[] // our own file, beside this one

export const products: Product[] = rows.map((row) => ({
  ...row,
  sizes: typeof row.sizes === 'string' ? { letters, shoes }[row.sizes] : row.sizes,
}))

export function findProduct(slug: string): Product | undefined {
  return products.find((product) => product.slug === slug)
}

export function price(euros: number): string {
  return `€${Number.isInteger(euros) ? euros : euros.toFixed(2)}`
}
