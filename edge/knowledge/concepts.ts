/** Words that mean much the same to someone who asks a shop or a service for help. */
export type Concept = {
  /** Each finds the others. `…` stands for up to three words between: "send it back". */
  words: readonly string[]
  /** Phrases of questions that ask for this, and hardly stand in articles themselves. */
  asks?: readonly string[]
  /** Words that often stand in the answer without meaning the same. */
  near?: readonly string[]
  /** How much it tells about what is wanted, beside a plain word's 1; default 1.6. */
  weight?: number
}

/** General customer care, in English. Nothing here belongs to one site. */
export const concepts: readonly Concept[] = [
  {
    words: ['return', 'send … back', 'sent … back', 'bring … back', 'give … back'],
    near: ['refund', 'exchange'],
  },
  {
    words: ['refund', 'reimburse', 'reimbursement', 'money back', 'my money'],
    near: ['return'],
  },
  {
    words: ['exchange', 'swap', 'another size', 'different size', 'bigger size', 'smaller size'],
    near: ['return'],
  },
  {
    words: [
      'not fit',
      "doesn't fit",
      "don't fit",
      'too small',
      'too big',
      'too tight',
      'too large',
    ],
    near: ['size', 'fit'],
  },
  { words: ['size', 'sizing', 'measure', 'measurement'], near: ['fit'] },
  {
    words: [
      'broken',
      'broke',
      'break',
      'damaged',
      'faulty',
      'defective',
      'defect',
      'fault',
      'torn',
      'ripped',
      'leaking',
      'not work',
      "doesn't work",
    ],
  },
  {
    words: ['wrong item', 'wrong product', 'wrong size', 'incorrect item', 'wrong'],
    near: ['mistake'],
  },
  {
    words: ['arrived damaged', 'arrived broken', 'came damaged', 'came broken'],
    near: ['damaged', 'broken', 'faulty'],
  },
  { words: ['missing', 'incomplete', 'not in the box'] },
  {
    words: ['late', 'delayed', 'delay', 'overdue', 'lost', 'not arrived', 'never arrived'],
    asks: [
      "hasn't arrived",
      "didn't arrive",
      "haven't received",
      "didn't receive",
      'still waiting',
    ],
    near: ['missing', 'tracking'],
  },
  { words: ['expire', 'expiry', 'expired', 'valid', 'validity'] },
  {
    words: ['delivery', 'deliver', 'shipping', 'ship', 'shipment', 'postage', 'dispatch'],
    near: ['parcel', 'arrive'],
  },
  { words: ['parcel', 'package', 'packet', 'box'], near: ['order', 'delivery', 'shipment'] },
  { words: ['order', 'purchase'], near: ['parcel', 'package', 'delivery'] },
  {
    words: ['tracking', 'track', 'trace', 'tracking number'],
    asks: ['where is my', "where's my", 'where are my', 'when will my', 'status of my'],
    near: ['parcel', 'delivery'],
  },
  {
    words: ['express', 'fast', 'faster', 'quick', 'urgent', 'next day', 'overnight'],
    asks: ['by tomorrow', 'arrive tomorrow', 'here tomorrow'],
  },
  {
    words: ['abroad', 'international', 'overseas', 'worldwide', 'country', 'countries', 'foreign'],
    near: ['delivery', 'customs'],
  },
  { words: ['customs', 'duty', 'duties', 'import', 'import tax'], near: ['tax'] },
  {
    words: ['cost', 'price', 'charge', 'fee', 'expensive'],
    asks: ['how much', 'do i have to pay', 'who pays'],
    near: ['pay', 'free'],
  },
  { words: ['free', 'no charge', 'for nothing', 'gratis'] },
  { words: ['pay', 'payment', 'paid', 'paying'], near: ['card', 'charged'] },
  { words: ['card', 'credit card', 'debit card', 'visa', 'mastercard'], near: ['payment'] },
  { words: ['declined', 'refused', 'rejected', 'failed'] },
  { words: ['invoice', 'receipt', 'bill', 'proof of purchase'], near: ['vat', 'tax'] },
  {
    words: [
      'discount',
      'voucher',
      'coupon',
      'promo',
      'promotion',
      'promo code',
      'discount code',
      'sale',
      'offer',
    ],
  },
  { words: ['gift card', 'gift voucher', 'gift certificate'], near: ['balance'] },
  {
    words: ['loyalty', 'points', 'reward', 'rewards', 'member', 'membership'],
    asks: ['earn points', 'collect points', 'get points'],
  },
  { words: ['cancel', 'cancellation', 'call off', 'undo'], near: ['change'] },
  { words: ['change', 'modify', 'edit', 'alter', 'amend', 'update', 'correct'] },
  { words: ['account', 'profile', 'login', 'log in', 'sign in', 'logged in'] },
  { words: ['password', 'passcode'], near: ['reset', 'login'] },
  { words: ['delete', 'erase', 'remove', 'close'] },
  { words: ['privacy', 'personal data', 'gdpr', 'data protection', 'my data'] },
  { words: ['e-mail', 'email', 'mail'] },
  { words: ['contact', 'reach', 'call', 'phone', 'telephone', 'phone number', 'speak', 'talk'] },
  { words: ['opening hours', 'open', 'business hours', 'opening times'], near: ['hours'] },
  { words: ['store', 'shop', 'branch', 'showroom', 'outlet'] },
  {
    words: ['collect', 'pick up', 'pickup', 'pick-up', 'click and collect', 'collection'],
    near: ['store'],
  },
  {
    words: [
      'stock',
      'available',
      'availability',
      'sold out',
      'in stock',
      'out of stock',
      'back in stock',
      'restock',
    ],
  },
  { words: ['pre-order', 'preorder', 'reserve', 'backorder'] },
  { words: ['warranty', 'guarantee', 'guaranteed'], near: ['fault', 'claim'] },
  { words: ['repair', 'fix', 'mend', 'repaired', 'fixed'], near: ['warranty'] },
  { words: ['wash', 'clean', 'cleaning', 'laundry', 'washing machine'], near: ['care'] },
  { words: ['waterproof', 'water resistant', 'rainproof', 'leak', 'water', 'rain'] },
  {
    words: [
      'sustainable',
      'sustainability',
      'environment',
      'eco',
      'recycled',
      'recycle',
      'green',
      'climate',
    ],
  },
  { words: ['cheaper', 'price match', 'lower price', 'price difference', 'best price'] },
  { words: ['complain', 'complaint', 'unhappy', 'dissatisfied'], near: ['contact'] },
  {
    words: ['days', 'weeks', 'hours', 'months', 'deadline', 'period'],
    asks: [
      'how long',
      'how many days',
      'how soon',
      'until when',
      'time limit',
      'how quickly',
      'how fast',
    ],
    weight: 0.5,
  },
  { words: ['subscription', 'subscribe', 'unsubscribe', 'newsletter'] },
  { words: ['trial', 'free trial', 'demo'] },
  { words: ['plan', 'tier', 'pricing', 'upgrade', 'downgrade'] },
  { words: ['install', 'installation', 'set up', 'setup', 'configure'] },
  { words: ['error', 'bug', 'problem', 'issue', 'trouble'], weight: 0.6 },
]
