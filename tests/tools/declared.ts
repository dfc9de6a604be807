import { readBundle } from '../../edge/site/read-bundle.ts'
import type { Tool } from '../../shared/tools.ts'

const site = 'site: shop\nname: Shop\norigins: [https://shop.example]\n'

/** Reads a `tools.yaml` as a push does; throws its faults. */
export function declared(yaml: string): Tool {
  const reading = readBundle([
    { path: 'site.yaml', content: site },
    { path: 'tools.yaml', content: yaml },
  ])
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults, null, 1))
  const [tool] = reading.bundle.tools ?? []
  if (!tool) throw new Error('no tool')
  return tool
}

/** A tool with one of everything. */
export const everything = `tools:
  - name: find_order
    description: Finds an order.
    personalData: [email]
    inputs:
      - name: order
        description: The number.
        pattern: "AC-\\\\d{8}"
      - name: email
        description: The customer's e-mail address.
        required: false
      - name: kind
        description: What kind.
        values: [web, shop]
        required: false
      - name: page
        description: Which page.
        type: integer
        minimum: 1
        maximum: 9
        required: false
      - name: open
        description: Open ones alone.
        type: boolean
        required: false
    request:
      method: POST
      idempotent: true
      url: https://api.shop.example/v1/{kind2}orders
      body: { order: "{order}", page: "{page}", open: "{open}", note: "for {email} of {kind}" }
    result:
      fields: [status]
`.replace('{kind2}', '')
