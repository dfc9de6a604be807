/** One bundle with one fault, and how `deskbell check` must name it. */
export type BrokenBundle = {
  name: string
  files: Record<string, string>
  file: string
  line: number
  fault: RegExp
  mend: RegExp
}

const site = `site: bikes
name: Hill Bikes
origins: [https://bikes.example]
`
const article = `---
title: Returns
url: https://bikes.example/help/returns
---

You have 30 days.
`

export const soundBundle = { 'site.yaml': site, 'knowledge/returns.md': article }

const tools = `tools:
  - name: find_order
    description: Finds an order.
    inputs:
      - name: order
        description: The order number.
    request:
      url: https://api.bikes.example/orders/{order}
    result:
      fields: [status]
`

const swap = (from: string, to: string) => (text: string) => text.replace(from, to)
const toolFaults: (Pick<BrokenBundle, 'name' | 'line' | 'fault' | 'mend'> & {
  edit: (text: string) => string
})[] = [
  {
    name: 'a method that changes something',
    edit: swap('      url:', '      method: DELETE\n      url:'),
    line: 8,
    fault: /tools\.0\.request\.method: "DELETE" is not right here/,
    mend: /approvals are not built/,
  },
  {
    name: 'a POST of which nobody says that it may come twice',
    edit: swap('      url:', '      method: POST\n      url:'),
    line: 8,
    fault: /a POST may change something/,
    mend: /idempotent: true/,
  },
  {
    name: 'a key that approvals will bring',
    edit: (text) => `${text}    needsApproval: true\n`,
    line: 11,
    fault: /needsApproval: this key is not known/,
    mend: /The keys here are: name, description/,
  },
  {
    name: 'an input that nobody declared',
    edit: swap('{order}', '{ordr}'),
    line: 8,
    fault: /there is no input "ordr"/,
    mend: /Did you mean "order"\?/,
  },
  {
    name: 'an input in the host',
    edit: swap('api.bikes.example', '{order}.bikes.example'),
    line: 8,
    fault: /request\.url/,
    mend: /no inputs in its host/,
  },
  {
    name: 'a path that climbs',
    edit: swap('/orders/', '/orders/../'),
    line: 8,
    fault: /its path holds "\." or "\.\."/,
    mend: /Write the path that is meant/,
  },
  {
    name: 'a password in its address',
    edit: swap('//api', '//shop:s3cr3t@api'),
    line: 8,
    fault: /it holds a user name or a password/,
    mend: /into a header, by its name/,
  },
  {
    name: 'a secret written out',
    edit: swap('    result:', '      headers: [{ name: X-Api-Key, value: abc123 }]\n    result:'),
    line: 9,
    fault: /the name of the secret is missing/,
    mend: /the secret itself goes into the environment/,
  },
  {
    name: 'an input in a header',
    edit: swap('    result:', '      headers: [{ name: X-Order, value: "{order}" }]\n    result:'),
    line: 9,
    fault: /a header holds no inputs/,
    mend: /url or the body/,
  },
  {
    name: 'real values for what is no input',
    edit: swap('    result:', '    personalData: [email]\n    result:'),
    line: 9,
    fault: /there is no input "email"/,
    mend: /There are: order/,
  },
  {
    name: 'a pattern that can explode',
    edit: swap('number.\n', 'number.\n        pattern: "\\\\d{1,9}\\\\d{1,9}"\n'),
    line: 7,
    fault: /inputs\.0\.pattern/,
    mend: /can match the same sign/,
  },
  {
    name: 'a time limit beyond patience',
    edit: (text) => `${text}    timeout: 1m\n`,
    line: 11,
    fault: /timeout/,
    mend: /15s or less/,
  },
  {
    name: 'no field that may be shown',
    edit: swap('[status]', '[]'),
    line: 9,
    fault: /no field may be shown/,
    mend: /Name them/,
  },
  {
    name: 'an intent that is not there',
    edit: (text) => `${text}    when: { intent: order_status }\n    say: "It is {status}."\n`,
    line: 11,
    fault: /there is no intent "order_status"/,
    mend: /Add it to intents\.yaml/,
  },
]

export const brokenBundles: BrokenBundle[] = [
  {
    name: 'a model that is to read where none may be asked',
    files: { 'site.yaml': `${site}provider: embedded\nunderstanding: model\n` },
    file: 'site.yaml',
    line: 5,
    fault: /understanding: a model is to read messages/,
    mend: /understanding: embedded/,
  },
  {
    name: 'a threshold beyond certainty',
    files: { 'site.yaml': `${site}thresholds:\n  intent: 60\n` },
    file: 'site.yaml',
    line: 5,
    fault: /thresholds\.intent/,
    mend: /./,
  },
  {
    name: 'a webhook with a password in its address',
    files: {
      'site.yaml': `${site}webhooks:\n  - id: desk\n    url: https://desk:s3cr3t@hooks.bikes.example/in\n`,
    },
    file: 'site.yaml',
    line: 6,
    fault: /webhooks\.0\.url: it holds a user name or a password/,
    mend: /Leave them out/,
  },
  {
    name: 'a key with a slip of the pen',
    files: { 'site.yaml': `${site}teems: []\n` },
    file: 'site.yaml',
    line: 4,
    fault: /teems: this key is not known/,
    mend: /Did you mean "teams"\? The keys here are: site, name, .*origins/,
  },
  {
    name: 'no site.yaml',
    files: { 'knowledge/returns.md': article },
    file: 'site.yaml',
    line: 1,
    fault: /site\.yaml is missing/,
    mend: /at least site, name and origins/,
  },
  {
    name: 'site.yml instead of site.yaml',
    files: { 'site.yml': site },
    file: 'site.yml',
    line: 1,
    fault: /no place in a bundle/,
    mend: /Rename it to site\.yaml/,
  },
  {
    name: 'YAML that cannot be read',
    files: { 'site.yaml': 'site: bikes\nname: "Hill Bikes\norigins: [https://bikes.example]\n' },
    file: 'site.yaml',
    line: 4,
    fault: /lacks a character/,
    mend: /Close the quote/,
  },
  {
    name: 'a key that stands twice',
    files: { 'site.yaml': `${site}name: Other Bikes\n` },
    file: 'site.yaml',
    line: 4,
    fault: /"name" stands twice/,
    mend: /Keep one of the two/,
  },
  {
    name: 'an origin with a path',
    files: {
      'site.yaml': `site: bikes\nname: Hill Bikes\norigins:\n  - https://bikes.example\n  - https://bikes.example/shop\n`,
    },
    file: 'site.yaml',
    line: 5,
    fault: /origins\.1: "https:\/\/bikes\.example\/shop" is not right/,
    mend: /such as "https:\/\/www\.example\.com".*no path/,
  },
  {
    name: 'a span of time in words',
    files: { 'site.yaml': `${site}handoff:\n  waitingLimit: ten minutes\n` },
    file: 'site.yaml',
    line: 5,
    fault: /handoff\.waitingLimit: "ten minutes" is not right/,
    mend: /"30s", "5m", "2h" or "90d"/,
  },
  {
    name: 'a handoff to a team that is not there',
    files: {
      'site.yaml': `${site}handoff: { team: caer }\nteams:\n  - { id: care, name: Care }\n`,
    },
    file: 'site.yaml',
    line: 4,
    fault: /handoff\.team: there is no team "caer"/,
    mend: /Did you mean "care"\?/,
  },
  {
    name: 'two webhooks with one id',
    files: {
      'site.yaml': `${site}webhooks:\n  - { id: desk, url: https://a.example }\n  - { id: desk, url: https://b.example }\n`,
    },
    file: 'site.yaml',
    line: 6,
    fault: /webhooks\.1\.id: "desk" stands twice/,
    mend: /an id of its own/,
  },
  {
    name: 'a webhook for an event that does not exist',
    files: {
      'site.yaml': `${site}webhooks:\n  - id: desk\n    url: https://a.example\n    events: [handoff.request]\n`,
    },
    file: 'site.yaml',
    line: 7,
    fault: /webhooks\.0\.events\.0: "handoff\.request" is not one of the choices/,
    mend: /Did you mean "handoff\.requested"\?/,
  },
  {
    name: 'an article whose front matter is not closed',
    files: { 'site.yaml': site, 'knowledge/returns.md': article.replace('\n---\n\n', '\n\n') },
    file: 'knowledge/returns.md',
    line: 1,
    fault: /front matter is not closed/,
    mend: /a line that holds only "---"/,
  },
  {
    name: 'an article without a title',
    files: { 'site.yaml': site, 'knowledge/returns.md': article.replace('title: Returns\n', '') },
    file: 'knowledge/returns.md',
    line: 2,
    fault: /title: this key is missing/,
    mend: /title: Returns and refunds/,
  },
  {
    name: 'an article without text',
    files: { 'site.yaml': site, 'knowledge/returns.md': article.replace('You have 30 days.', '') },
    file: 'knowledge/returns.md',
    line: 4,
    fault: /has no text/,
    mend: /Write the article below/,
  },
  {
    name: 'two articles with one url',
    files: { 'site.yaml': site, 'knowledge/a.md': article, 'knowledge/b.md': article },
    file: 'knowledge/b.md',
    line: 3,
    fault: /knowledge\/a\.md has the same url and locale/,
    mend: /its own url/,
  },
  {
    name: 'an article in a language that the site does not name',
    files: {
      'site.yaml': site,
      'knowledge/returns.md': article.replace('---\n\n', 'locale: de\n---\n\n'),
    },
    file: 'knowledge/returns.md',
    line: 4,
    fault: /locale: "de" is not one of the site's locales/,
    mend: /add it to "locales" in site\.yaml/,
  },
  {
    name: 'a flow, which this version cannot read',
    files: { 'site.yaml': site, 'flows/returns.yaml': 'steps: []\n' },
    file: 'flows/returns.yaml',
    line: 1,
    fault: /does not read this file yet/,
    mend: /Take it out/,
  },
  {
    name: 'a list where a map belongs',
    files: { 'site.yaml': `${site}teams: [{ id: x, name: X }]\nhandoff:\n  - team: x\n` },
    file: 'site.yaml',
    line: 5,
    fault: /handoff: a list stands where a map of keys belongs/,
    mend: /without the "- "/,
  },
  {
    name: 'an empty list where a map belongs',
    files: { 'site.yaml': `${site}theme: []\n` },
    file: 'site.yaml',
    line: 4,
    fault: /theme: a list stands where a map of keys belongs/,
    mend: /Write "key: value" lines/,
  },
  {
    name: 'a list in the place of a webhook',
    files: { 'site.yaml': `${site}webhooks: [[desk]]\n` },
    file: 'site.yaml',
    line: 4,
    fault: /webhooks\.0: a list stands where a map of keys belongs/,
    mend: /Write "key: value" lines/,
  },
  {
    name: 'a colour that YAML takes for a comment',
    files: { 'site.yaml': `${site}theme:\n  accent: #0f766e\n` },
    file: 'site.yaml',
    line: 5,
    fault: /theme\.accent: nothing stands where text belongs/,
    mend: /"#" must be in quotes/,
  },
  {
    name: 'one origin that is not in a list',
    files: { 'site.yaml': site.replace(/[[\]]/g, '') },
    file: 'site.yaml',
    line: 3,
    fault: /origins: "https:\/\/bikes\.example" stands where a list belongs/,
    mend: /Write a list: \["https:\/\/bikes\.example"\]/,
  },
  {
    name: 'a bare number for a span of time',
    files: { 'site.yaml': `${site}retention: 90\n` },
    file: 'site.yaml',
    line: 4,
    fault: /retention: 90 stands where text belongs/,
    mend: /Write a span of time such as/,
  },
  ...['90 days', '0d', 'forever', '1y'].map((retention) => ({
    name: `the span of time ${retention}`,
    files: { 'site.yaml': `${site}retention: ${retention}\n` },
    file: 'site.yaml',
    line: 4,
    fault: /retention/,
    mend: /Write a span of time such as "30s", "5m", "2h" or "90d"/,
  })),
  {
    name: 'a bare number for a name',
    files: { 'site.yaml': site.replace('Hill Bikes', '2024') },
    file: 'site.yaml',
    line: 2,
    fault: /name: 2024 stands where text belongs/,
    mend: /in quotes: "2024"/,
  },
  ...toolFaults.map(({ name, edit, line, fault, mend }) => ({
    name: `a tool with ${name}`,
    files: { ...soundBundle, 'tools.yaml': edit(tools) },
    file: 'tools.yaml',
    line,
    fault,
    mend,
  })),
]
