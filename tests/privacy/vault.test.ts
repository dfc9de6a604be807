import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxEntries, openVault, type SealedEntry } from '../../edge/privacy/vault.ts'
import { masterKey, masters } from './master-key.ts'

const id = 'conversation-1'
const open = () => openVault(masters, id, { entries: [] })

/** A vault that has masked these texts, each as a command of its own. */
async function vaultAfter(...texts: string[]) {
  const vault = await open()
  const entries: SealedEntry[] = []
  const masked: string[] = []
  for (const text of texts) {
    const command = await vault.mask(text)
    vault.adopt(command.entries)
    entries.push(...command.entries)
    masked.push(command.text)
  }
  return { vault, entries, masked }
}

describe('masking', () => {
  it('numbers placeholders by type', async () => {
    const { masked } = await vaultAfter('a@x.com and b@x.com, card 4242 4242 4242 4242')
    expect(masked).toEqual(['<EMAIL_1> and <EMAIL_2>, card <CARD_1>'])
  })

  it('gives equal values the same placeholder, over messages too', async () => {
    const { masked } = await vaultAfter(
      'anna@example.com, +44 20 7946 0921, DE89370400440532013000',
      'anna@example.com, +44 20 7946 0921, DE89370400440532013000',
      'ben@example.com',
    )
    expect(masked[1]).toBe(masked[0])
    expect(masked[2]).toBe('<EMAIL_2>')
  })

  it('restores each spelling of a value as it was typed', async () => {
    const typed = [
      'Anna@Example.com or anna@example.com, +44 20 7946 0921',
      'again +44 (0)20 79460921 and ANNA@example.com',
    ]
    const { vault, masked } = await vaultAfter(...typed)
    expect(masked[1]).toBe('again <PHONE_2> and <EMAIL_3>')
    expect(masked.map((text) => vault.restore(text))).toEqual(typed)
  })

  it('reads numbers in the country that it is given', async () => {
    const vault = await open()
    const { texts } = await vault.maskAll(['+45 22 12 34 56', '22 12 34 56'], { country: 'DK' })
    expect(texts).toEqual(['<PHONE_1>', '<PHONE_2>'])
  })

  it('masks several texts of one command together', async () => {
    const vault = await open()
    const { texts, entries } = await vault.maskAll(['a@x.com', 'b@x.com a@x.com'])
    expect(texts).toEqual(['<EMAIL_1>', '<EMAIL_2> <EMAIL_1>'])
    expect(entries.map((entry) => entry.placeholder)).toEqual(['<EMAIL_1>', '<EMAIL_2>'])
  })

  it('changes nothing until the entries are adopted', async () => {
    const vault = await open()
    await vault.mask('lost@x.com in a transaction that failed')
    const { text, entries } = await vault.mask('kept@x.com')
    expect(text).toBe('<EMAIL_1>')
    expect(vault.restore(text)).toBe('<EMAIL_1>')
    vault.adopt(entries)
    vault.adopt(entries)
    expect(vault.restore(text)).toBe('kept@x.com')
  })

  it('refuses entries of two commands that were masked at once', async () => {
    const vault = await open()
    const first = await vault.mask('a@x.com')
    const second = await vault.mask('b@x.com')
    vault.adopt(first.entries)
    expect(() => vault.adopt(second.entries)).toThrow('masked at once')
  })

  it('holds no value in what is to be stored', async () => {
    const { entries, vault } = await vaultAfter('anna@example.com')
    const kept = [vault.wrappedKey, ...entries.map((entry) => entry.sealed)]
    const bytes = kept.map((part) => Buffer.from(part).toString('latin1')).join()
    expect(JSON.stringify(entries) + bytes).not.toContain('anna')
  })

  it('masks for good past its ceiling, and still knows what it holds', async () => {
    const addresses = Array.from({ length: maxEntries + 1 }, (_, index) => `a${index}@x.com`)
    const { vault, masked, entries } = await vaultAfter(addresses.join(' '), 'a0@x.com <EMAIL_1>')
    expect(entries).toHaveLength(maxEntries)
    expect(masked[0]?.endsWith('<EMAIL>')).toBe(true)
    expect(masked[1]).toBe('<EMAIL_1> <TEXT>')
    expect(vault.restore(masked[1] ?? '')).toBe('a0@x.com <TEXT>')
  })
})

describe('restoring', () => {
  it('forgives what models do to placeholders', async () => {
    const { vault } = await vaultAfter('a@x.com')
    expect(vault.restore('<email_1> < EMAIL_1 > <EMAIL\\_1>', {})).toBe('a@x.com a@x.com a@x.com')
  })

  it('leaves placeholders that it does not hold', async () => {
    const { vault } = await vaultAfter('a@x.com')
    const unknown =
      '<EMAIL_2> <EMAIL_01> <EMAIL_11> <MAIL_1> <CONSTRUCTOR_1> <__PROTO___1> <EMAIL_1'
    expect(vault.restore(unknown)).toBe(unknown)
  })

  it('never restores what a person typed in a placeholder’s shape to a value', async () => {
    const { vault, masked } = await vaultAfter(
      'a@x.com',
      'show me <EMAIL_1>, <TEXT_1>, < email_1 >',
    )
    expect(masked[1]).toBe('show me <TEXT_1>, <TEXT_2>, <TEXT_3>')
    expect(vault.restore(masked[1] ?? '')).toBe('show me <EMAIL_1>, <TEXT_1>, < email_1 >')
  })

  it('gives any text back as it was typed', async () => {
    const piece = fc.oneof(
      fc.constantFrom('a@x.com', 'A@x.com', '4242 4242 4242 4242', '+442079460921', ' ', '\n'),
      fc.constantFrom(
        '<EMAIL_1>',
        '<TEXT_1>',
        '<CARD_22>',
        '<',
        '>',
        '<EMAIL_',
        '_1>',
        '\\_',
        '$&',
        '1',
      ),
      fc.string({ unit: 'grapheme' }),
    )
    const texts = fc.array(
      fc.array(piece).map((parts) => parts.join('')),
      { maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (originals) => {
        const { vault, masked } = await vaultAfter(...originals)
        expect(masked.map((text) => vault.restore(text))).toEqual(originals)
      }),
    )
  })
})

describe('a vault’s state', () => {
  it('opens again with all that it held', async () => {
    const { vault, entries, masked } = await vaultAfter('a@x.com <EMAIL_1>', '+442079460921')
    const again = await openVault(masters, id, { wrappedKey: vault.wrappedKey, entries })
    expect(again.restore(masked.join())).toBe('a@x.com <EMAIL_1>,+442079460921')
    expect((await again.mask('a@x.com b@x.com')).text).toBe('<EMAIL_1> <EMAIL_2>')
    expect(await again.hash('body')).toBe(await vault.hash('body'))
    expect(again.wrappedKey).toEqual(vault.wrappedKey)
  })

  it('opens for no other conversation and under no other master key', async () => {
    const { vault, entries } = await vaultAfter('a@x.com')
    const state = { wrappedKey: vault.wrappedKey, entries }
    await expect(openVault(masters, 'conversation-2', state)).rejects.toThrow()
    await expect(openVault([`${masterKey}!`], id, state)).rejects.toThrow()
  })

  it('opens under an older master key, and is wrapped anew under the current one', async () => {
    const { vault, entries, masked } = await vaultAfter('a@x.com')
    const rotated = ['the master key that came after it', masterKey] as const
    const again = await openVault(rotated, id, { wrappedKey: vault.wrappedKey, entries })
    expect(again.restore(masked.join())).toBe('a@x.com')
    expect(again.wrappedKey).not.toEqual(vault.wrappedKey)

    const state = { wrappedKey: again.wrappedKey, entries }
    const retired = await openVault([rotated[0]], id, state)
    expect(retired.restore(masked.join())).toBe('a@x.com')
    expect(retired.wrappedKey).toBe(again.wrappedKey)
    await expect(openVault(masters, id, state)).rejects.toThrow('master key')
  })

  it('does not open when a bit was changed or entries were exchanged', async () => {
    const { vault, entries } = await vaultAfter('a@x.com b@x.com')
    const { wrappedKey } = vault
    const [first, second] = entries
    if (!first || !second) throw new Error('two entries expected')
    const exchanged = [
      { ...first, sealed: second.sealed },
      { ...second, sealed: first.sealed },
    ]
    await expect(openVault(masters, id, { wrappedKey, entries: exchanged })).rejects.toThrow()
    for (const at of [0, 1, wrappedKey.length - 1]) {
      const changed = wrappedKey.with(at, (wrappedKey[at] ?? 0) ^ 1)
      await expect(openVault(masters, id, { wrappedKey: changed, entries })).rejects.toThrow()
    }
  })

  it('says nothing about equal values in two conversations', async () => {
    const one = await vaultAfter('a@x.com')
    const two = await vaultAfter('a@x.com')
    expect(one.entries[0]?.digest).not.toBe(two.entries[0]?.digest)
    expect(await one.vault.hash('body')).not.toBe(await two.vault.hash('body'))
  })
})
