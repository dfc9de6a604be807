import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { mask } from '../../edge/privacy/mask.ts'
import { sitePatterns } from '../../edge/privacy/site-patterns.ts'
import { privacySchema } from '../../shared/site.ts'
import { patternFault } from '../../shared/site-pattern.ts'

const patterns = sitePatterns(
  v.parse(privacySchema, {
    references: ['ACME-?\\d{5}', '\\d{3}-\\d{7}'],
    patterns: [{ type: 'MEMBER', pattern: 'M-\\d{6,8}' }],
  }),
)

describe('a site’s own patterns', () => {
  it('keep its references, even behind words for something else', () => {
    const text = 'my phone order is acme-10442, or 020-7946092'
    expect(mask(text, { patterns }).text).toBe(text)
    expect(mask('or 020-7946092', {}).text).not.toBe('or 020-7946092')
  })

  it('mask what the site calls personal, under its own name', () => {
    expect(mask('I am M-1234567, see M-1234567 or m-7654321', { patterns }).text).toBe(
      'I am <MEMBER_1>, see <MEMBER_1> or <MEMBER_2>',
    )
  })

  it('match whole words alone', () => {
    expect(mask('XM-1234567 and M-12345678901', { patterns }).text).not.toContain('MEMBER')
  })
})

describe('the check of patterns', () => {
  it.each([
    'ACME-\\d{5}',
    '[A-Z]{2,3}-?\\d{4,6}',
    '(ORD|INV)-\\d{4}(-[A-Z])?',
    'A(B|C){1}'.slice(0, 6),
  ])('takes %j', (pattern) => expect(patternFault(pattern)).toBeUndefined())

  it.each([
    ['(a+)+', '"+" has no end'],
    ['\\d*', '"*" has no end'],
    ['(AB|AC)\\d', 'Two of its parts'],
    ['\\d{1,3}\\d{2}', 'Two of its parts'],
    ['\\w{2,9}[a-z]{2}', 'Two of its parts'],
    ['[A-Z]{1,3}a', 'Two of its parts'],
    ['(AB){3}', 'not a group'],
    ['.{4}', '"." has no place here'],
    ['(?=a)b', 'Groups that begin'],
    ['(ab', 'not closed'],
    ['ab)', 'closes nothing'],
    ['[ab', 'not closed'],
    ['a?b?', 'matches nothing'],
    ['\\bword', '"\\b" is not read'],
    ['\\d{121}', 'more than 120'],
    ['a'.repeat(201), 'at most 200'],
  ])('refuses %j and says why', (pattern, reason) => {
    expect(patternFault(pattern)).toContain(reason)
  })

  it('stands in the schema of site.yaml', () => {
    const { issues } = v.safeParse(privacySchema, { references: ['(x+x+)+y'] })
    expect(issues?.[0].message).toContain('has no end')
  })
})
