import { type Quantity, sameQuantity } from './quantities.ts'

/** What is the visitor's own, or was said by them. */
const ofVisitor =
  /(?<!\p{L})(?:your? (?:said|say|mentioned|wrote|told|paid|spent|have paid|measured?|asked|ordered|bought|order|parcel|number|jacket|chest|foot|feet|size)|ihre?r? (?:bestellung|nummer)|deine?r? (?:bestellung|nummer)|votre commande|tu pedido|su pedido|il tuo ordine|o seu pedido|je bestelling)(?!\p{L})/iu

/** What the visitor said may be said again of the visitor, never of the shop. */
export function isSaid(quantity: Quantity, text: string, said: readonly Quantity[]): boolean {
  if (!said.some((one) => sameQuantity(quantity, one))) return false
  if (quantity.code || quantity.measure === 'date' || quantity.measure === 'length') return true
  return ofVisitor.test(text)
}
