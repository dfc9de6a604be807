/** What one conversation uses of each thing that has a price. */
export type Usage<Item extends string = string> = Record<Item, number>

export type Price = {
  what: string
  /** So much in a month costs nothing. */
  included: number
  dollarsPerMillion: number
}

export type CostLine<Item extends string = string> = {
  item: Item
  what: string
  quantity: number
  dollars: number
}

/** What so many conversations in one month cost, without the plan's own price. */
export function costOf<Item extends string>(
  usage: Usage<Item>,
  conversations: number,
  prices: Record<Item, Price>,
): { lines: CostLine<Item>[]; dollars: number } {
  const lines = (Object.entries(prices) as [Item, Price][]).map(([item, price]) => {
    const quantity = usage[item] * conversations
    const paid = Math.max(0, quantity - price.included)
    return { item, what: price.what, quantity, dollars: (paid * price.dollarsPerMillion) / 1e6 }
  })
  return { lines, dollars: lines.reduce((sum, line) => sum + line.dollars, 0) }
}
