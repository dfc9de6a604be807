import type { Site } from '../../shared/site.ts'
import type { BundleFault } from './fault.ts'
import { nearestName } from './nearest-name.ts'
import type { ReadArticle } from './read-article.ts'
import type { YamlPath } from './read-yaml.ts'

/** What a reader of bundles may ask for beyond what is always checked. */
export type BundleRules = {
  /** Refuses webhooks to these hosts. The edge sets it; a bundle on its own may name any. */
  isPrivateHost?: (hostname: string) => boolean
}

/** What in `site.yaml` contradicts itself, or must not be. */
export function siteFaults(
  site: Site,
  lineOf: (path: YamlPath) => number,
  { isPrivateHost }: BundleRules = {},
): BundleFault[] {
  const faults: BundleFault[] = []
  const say = (path: YamlPath, fault: string, mend: string) =>
    faults.push({
      file: 'site.yaml',
      line: lineOf(path),
      fault: `${path.join('.')}: ${fault}`,
      mend,
    })
  const once = (list: readonly string[], pathOf: (at: number) => YamlPath, mend: string) => {
    for (const [at, name] of list.entries()) {
      if (list.indexOf(name) < at) say(pathOf(at), `"${name}" stands twice.`, mend)
    }
  }
  once(site.origins, (at) => ['origins', at], 'Keep one of the two.')
  once(site.locales, (at) => ['locales', at], 'Keep one of the two.')
  once(
    site.teams.map(({ id }) => id),
    (at) => ['teams', at, 'id'],
    'Give each team an id of its own.',
  )
  once(
    site.webhooks.map(({ id }) => id),
    (at) => ['webhooks', at, 'id'],
    'Give each webhook an id of its own.',
  )
  for (const [at, { url }] of site.webhooks.entries()) {
    const { hostname, username, password } = new URL(url)
    if (username || password) {
      say(
        ['webhooks', at, 'url'],
        'it holds a user name or a password.',
        'Leave them out: the signature of each delivery proves where it comes from.',
      )
    }
    if (isPrivateHost?.(hostname)) {
      say(
        ['webhooks', at, 'url'],
        `"${hostname}" lies in a private network.`,
        'Name a host that the internet reaches; DESKBELL_ALLOW_PRIVATE_HOSTS=1 lifts this in development.',
      )
    }
  }
  if (site.understanding === 'model' && site.provider === 'embedded') {
    say(
      ['understanding'],
      'a model is to read messages, and "provider: embedded" lets none be asked.',
      'Write "understanding: embedded", or "provider: configured".',
    )
  }
  const { team } = site.handoff
  const teams = site.teams.map(({ id }) => id)
  if (team !== undefined && !teams.includes(team)) {
    const meant = nearestName(team, teams)
    say(
      ['handoff', 'team'],
      `there is no team "${team}".`,
      teams.length > 0
        ? `${meant ? `Did you mean "${meant}"? ` : ''}The teams are: ${teams.join(', ')}.`
        : `Add it: \`teams: [{ id: ${team}, name: … }]\`.`,
    )
  }
  return faults
}

/** What of the articles contradicts the site or another article. */
export function articleFaults(site: Site, articles: readonly ReadArticle[]): BundleFault[] {
  const faults: BundleFault[] = []
  const first = new Map<string, string>()
  for (const { article, lineOf } of articles) {
    const locale = article.locale ?? site.locales[0] ?? 'en'
    const say = (key: 'url' | 'locale', fault: string, mend: string) =>
      faults.push({ file: article.path, line: lineOf(key), fault: `${key}: ${fault}`, mend })
    if (!site.locales.includes(locale)) {
      say(
        'locale',
        `"${locale}" is not one of the site's locales.`,
        `Write one of: ${site.locales.join(', ')}; or add it to "locales" in site.yaml.`,
      )
    }
    const key = `${locale} ${article.url}`
    const other = first.get(key)
    if (other === undefined) first.set(key, article.path)
    else {
      say(
        'url',
        `${other} has the same url and locale.`,
        'Give each article its own url, or make one article of the two.',
      )
    }
  }
  return faults
}
