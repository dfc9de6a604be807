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

export const products: Product[] = [
  {
    slug: 'nordkette-rain-shell',
    name: 'Nordkette',
    kind: 'Rain shell',
    category: 'jackets',
    price: 229,
    art: 'shell',
    colour: 'Lake',
    shades: {
      main: '#2f7f93',
      dark: '#1f5c6d',
      light: '#57a5b6',
      accent: '#f2b544',
      backdrop: '#dcebec',
    },
    sizes: letters,
    weight: '390 g',
    pitch: 'The jacket for the day on which the forecast was wrong.',
    description: [
      'Three layers of recycled polyamide, taped at every seam, with a hood that turns when you turn. It packs into its own pocket, and comes out without a crease.',
      'Cut with room for a fleece. The pit zips open with one hand, and the repellent has had no PFAS since 2023.',
    ],
    details: [
      '20,000 mm water column',
      'Two-way front zip, pit zips',
      'Hood fits over a helmet',
      'Recycled polyamide',
    ],
    help: ['jacket-sizes', 'waterproof-care', 'returns'],
    badge: 'Most loved',
  },
  {
    slug: 'patscher-down-jacket',
    name: 'Patscher',
    kind: 'Down jacket',
    category: 'jackets',
    price: 279,
    art: 'down',
    colour: 'Ember',
    shades: {
      main: '#d2622f',
      dark: '#a84820',
      light: '#e98d5c',
      accent: '#2b3a42',
      backdrop: '#f7e5d8',
    },
    sizes: letters,
    weight: '410 g',
    pitch: 'A stove that you can wear.',
    description: [
      'Traceable European down with 800 cuin loft, in chambers that are narrow where you bend and wide where you freeze. Warm to −10 °C when you stand still.',
      'The pocket holds a repair patch. It is the best-selling spare part in our workshop.',
    ],
    details: [
      '800 cuin traceable down',
      'Warm hood with one-hand cord',
      'Packs to the size of a loaf',
      'Repair patch included',
    ],
    help: ['jacket-sizes', 'waterproof-care', 'warranty'],
  },
  {
    slug: 'stubai-softshell',
    name: 'Stubai',
    kind: 'Softshell',
    category: 'jackets',
    price: 159,
    art: 'shell',
    colour: 'Moss',
    shades: {
      main: '#5d7443',
      dark: '#435630',
      light: '#82996a',
      accent: '#e8d9a8',
      backdrop: '#e6ebdb',
    },
    sizes: letters,
    weight: '480 g',
    pitch: 'Wind stays out, heat gets out.',
    description: [
      'A stretching, quick-drying weave for climbing, cycling and long ascents on skins. It shrugs off an hour of drizzle, and breathes all day.',
      'Slim cut. If you like it loose, take one size up.',
    ],
    details: ['Four-way stretch', 'Reinforced shoulders', 'Three zipped pockets', 'Thumb loops'],
    help: ['jacket-sizes', 'waterproof-care', 'exchanges'],
  },
  {
    slug: 'karwendel-fleece',
    name: 'Karwendel',
    kind: 'Fleece',
    category: 'jackets',
    price: 99,
    art: 'fleece',
    colour: 'Oat & pine',
    shades: {
      main: '#e4d3b4',
      dark: '#2d5448',
      light: '#f2e7d2',
      accent: '#c8602f',
      backdrop: '#efe7da',
    },
    sizes: letters,
    weight: '420 g',
    pitch: 'Your first layer in the hut, your last on the train.',
    description: [
      'Thick recycled fleece, brushed on the inside only, so that it loses fewer fibres. The yoke is of tough ripstop where the pack straps rub.',
      'A chest pocket for a phone, or a piece of cheese.',
    ],
    details: ['100% recycled polyester', 'Ripstop yoke', 'High collar', 'Washes at 30 °C'],
    help: ['jacket-sizes', 'waterproof-care', 'sustainability'],
  },
  {
    slug: 'zirm-trail-boot',
    name: 'Zirm',
    kind: 'Trail boot',
    category: 'boots',
    price: 189,
    art: 'boot',
    colour: 'Slate',
    shades: {
      main: '#5b6b78',
      dark: '#38444e',
      light: '#8798a5',
      accent: '#e0a33a',
      backdrop: '#e2e8ec',
    },
    sizes: shoes,
    weight: '980 g the pair',
    pitch: 'Light enough to forget, firm enough to trust.',
    description: [
      'A fabric upper with a membrane, room for the toes, and a sole that brakes in mud. Two short walks, and they are yours.',
      'Good for wide feet. Can be resoled twice in our workshop.',
    ],
    details: ['Waterproof membrane', 'Roomy toe box', 'Grippy 4 mm lugs', 'Can be resoled'],
    help: ['boot-fit', 'boot-care', 'returns'],
    badge: 'New sole',
  },
  {
    slug: 'habicht-mountain-boot',
    name: 'Habicht',
    kind: 'Mountain boot',
    category: 'boots',
    price: 259,
    art: 'boot',
    colour: 'Saddle',
    shades: {
      main: '#9a5b33',
      dark: '#6b3c1f',
      light: '#c08456',
      accent: '#b3261e',
      backdrop: '#f3e6da',
    },
    sizes: shoes,
    weight: '1,480 g the pair',
    pitch: 'Alpine leather for twenty years and three pairs of soles.',
    description: [
      'One piece of 2.8 mm leather, tanned in Tyrol, on a stiff sole that takes a light crampon. It needs about 20 hours to take the shape of your foot, and then never gives it up.',
      'Narrower than the Zirm: it holds a slim heel well.',
    ],
    details: [
      '2.8 mm full-grain leather',
      'Rubber rand all around',
      'Takes strap crampons',
      'Can be resoled twice',
    ],
    help: ['boot-fit', 'boot-care', 'repairs'],
  },
  {
    slug: 'inntal-28-pack',
    name: 'Inntal 28',
    kind: 'Touring pack',
    category: 'packs',
    price: 139,
    art: 'pack',
    colour: 'Larch',
    shades: {
      main: '#d99a2b',
      dark: '#a87016',
      light: '#efbf66',
      accent: '#26443c',
      backdrop: '#f8edd6',
    },
    sizes: ['S/M', 'L/XL'],
    weight: '890 g',
    pitch: 'Hut to hut, and nothing too much.',
    description: [
      '28 litres, a back that lets air through, and a hip belt that carries instead of decorating. The lid comes off for the summit.',
      'Sewn of recycled fishing nets; every buckle can be replaced without a needle.',
    ],
    details: ['28 litres', 'Ventilated back', 'Rain cover inside', 'Replaceable buckles'],
    help: ['repairs', 'warranty', 'shipping'],
  },
  {
    slug: 'lanser-daypack-18',
    name: 'Lanser 18',
    kind: 'Daypack',
    category: 'packs',
    price: 89,
    art: 'pack',
    colour: 'Glacier',
    shades: {
      main: '#7fa7b8',
      dark: '#4d7a8e',
      light: '#a9c8d5',
      accent: '#d2622f',
      backdrop: '#e3eef2',
    },
    sizes: ['One size'],
    weight: '540 g',
    pitch: 'For the small summit after work.',
    description: [
      '18 litres for a jacket, a bottle and a book. Opens like a suitcase, so you find the keys.',
      'A padded sleeve holds a 14-inch laptop on the days in between.',
    ],
    details: ['18 litres', 'Opens all the way', 'Laptop sleeve', 'Loops for poles'],
    help: ['repairs', 'gift-cards', 'shipping'],
  },
  {
    slug: 'rofan-poles',
    name: 'Rofan',
    kind: 'Folding poles',
    category: 'packs',
    price: 79,
    art: 'poles',
    colour: 'Signal',
    shades: {
      main: '#c8402f',
      dark: '#8f2a1d',
      light: '#e57a6b',
      accent: '#3a3f44',
      backdrop: '#f6e3df',
    },
    sizes: ['100–120 cm', '115–135 cm'],
    weight: '470 g the pair',
    pitch: 'Your knees will write to thank us.',
    description: [
      'Aluminium poles that fold to 38 cm and click back in two seconds. Cork grips, which stay dry in a warm hand.',
      'Sections, tips and straps can be had one by one from the workshop.',
    ],
    details: ['Folds to 38 cm', 'Cork grips', 'Tungsten tips', 'Spare sections'],
    help: ['repairs', 'warranty', 'returns'],
  },
  {
    slug: 'achen-2-tent',
    name: 'Achen 2',
    kind: 'Two-person tent',
    category: 'camp',
    price: 389,
    art: 'tent',
    colour: 'Spruce',
    shades: {
      main: '#2f6b56',
      dark: '#1d4a3b',
      light: '#57917c',
      accent: '#f2b544',
      backdrop: '#dfeae3',
    },
    sizes: ['One size'],
    weight: '1.9 kg',
    pitch: 'Stands in four minutes, also in the dark.',
    description: [
      'A free-standing dome with two doors and two porches, so nobody climbs over anybody. The poles are colour-coded, and click.',
      'Tested in wind of 90 km/h on the Nordkette, by people who would rather have been in bed.',
    ],
    details: ['Two doors, two porches', '3,000 mm fly', 'Free-standing', 'Footprint included'],
    help: ['shipping', 'repairs', 'warranty'],
  },
  {
    slug: 'glungezer-sleeping-bag',
    name: 'Glungezer',
    kind: 'Down sleeping bag',
    category: 'camp',
    price: 249,
    art: 'sleeping-bag',
    colour: 'Dusk',
    shades: {
      main: '#4f4d86',
      dark: '#353363',
      light: '#7a78b0',
      accent: '#f2b544',
      backdrop: '#e5e4f0',
    },
    sizes: ['Regular', 'Long'],
    weight: '820 g',
    pitch: 'Comfortable to −3 °C, and quiet.',
    description: [
      'A mummy bag with 700 cuin down and a collar that keeps the warmth where you are. The zip has a guard, and doesn’t bite.',
      'Comes with a wide cotton bag for storing, because down wants air.',
    ],
    details: ['Comfort −3 °C', '700 cuin traceable down', 'Two-way zip', 'Storage bag included'],
    help: ['waterproof-care', 'returns', 'sustainability'],
  },
  {
    slug: 'axams-beanie',
    name: 'Axams',
    kind: 'Wool beanie',
    category: 'camp',
    price: 29,
    art: 'beanie',
    colour: 'Rowan',
    shades: {
      main: '#b23a48',
      dark: '#7f2632',
      light: '#d46a76',
      accent: '#f4ead7',
      backdrop: '#f5e2e3',
    },
    sizes: ['One size'],
    weight: '70 g',
    pitch: 'Knitted two valleys from here.',
    description: [
      'Tyrolean mountain wool, double at the ears, with a bobble that can be buttoned off when you are being serious.',
      'Doesn’t scratch. We asked.',
    ],
    details: ['100% Tyrolean wool', 'Double over the ears', 'Bobble comes off', 'Hand wash'],
    help: ['gift-cards', 'returns', 'sustainability'],
  },
]

export function findProduct(slug: string): Product | undefined {
  return products.find((product) => product.slug === slug)
}

export function price(euros: number): string {
  return `€${Number.isInteger(euros) ? euros : euros.toFixed(2)}`
}
