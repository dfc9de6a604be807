import { DurableObject } from 'cloudflare:workers'
import type { Site } from '../../shared/site.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { relations } from '../../shared/visitor-facts.ts'
import { articleFiles, intentsFile, siteVersion } from '../db/sites.ts'
import { SiteVectors } from '../embedding/site-vectors.ts'
import type { Env } from '../env.ts'
import {
  countSpending,
  createLedger,
  forgetSpending,
  type Spent,
  type SpentBudget,
  spentBudget,
} from '../limits/ledger.ts'
import { loadSite } from '../site/load-site.ts'
import { readArticle } from '../site/read-article.ts'
import { readIntentsFile } from '../site/read-intents.ts'
import { createUnderstanding, heldUnderstanding, holdUnderstanding } from '../understanding/held.ts'
import { briefOf, type ReadingBrief } from '../understanding/model/reading-brief.ts'
import {
  learnSite,
  type SiteReading,
  type SiteUnderstanding,
  siteReader,
} from '../understanding/site-understanding.ts'
import { sureLanguageOf } from '../understanding/understand.ts'
import type { Aliases } from './conditions.ts'
import { languageOf, partsOf } from './index-parts.ts'
import { replacePassages } from './passage-index.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Found, type Question, search } from './search.ts'

/** Grows when passages are cut or indexed otherwise, so that deployed objects index anew. */
const indexForm = 7

/** What a version taught, read in. */
type HeldUnderstanding = {
  version: number
  read: ReturnType<typeof siteReader>
  brief: ReadingBrief
}

/** Whose tokens a model's answer costs. */
export type Payer = { visitor: string; budgets: Site['budgets'] }

/** What a model that reads messages is told of the site, and which budget is spent, where one is. */
export type SiteBrief = ReadingBrief & { spent?: SpentBudget }

export type SearchCall = Question & {
  site: string
  /** The version that the turn stands on. */
  version: number
  /** Whose answer it is for, where a model may be asked. */
  payer?: Payer
}

/** What was found, and in which version: a newer one than asked for, where a push came between. */
export type SearchAnswer = Found & {
  version: number
  understanding: Understanding
  /** How the message's two likeliest intents are asked for, where it may well be either; else empty. */
  meanings: string[]
  /** Which budget is spent today: no model may be asked for this payer. */
  spent?: SpentBudget
}

/** Holds the passages of one site's newest version, and finds what answers a question. */
export class SiteObject extends DurableObject<Env> {
  /** Rebuilds stand in line, so that two asks for a new version build it once. */
  #building: Promise<unknown> = Promise.resolve()
  /** Understands messages by the version that is held; read in when first asked. */
  #reader: HeldUnderstanding | undefined
  readonly #vectors: SiteVectors

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    createLedger(ctx.storage.sql)
    createUnderstanding(ctx.storage.sql)
    this.#vectors = new SiteVectors(ctx.storage, env)
    ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS held (
         one INTEGER PRIMARY KEY CHECK (one = 1),
         site TEXT NOT NULL, version INTEGER NOT NULL, form INTEGER NOT NULL) STRICT`,
    )
  }

  async search({ site, version, payer, ...question }: SearchCall): Promise<SearchAnswer> {
    await this.warm(site, version)
    const { sql } = this.ctx.storage
    const spent = payer && spentBudget(sql, { ...payer, now: Date.now() })
    const nearby =
      payer && !spent && question.titled === undefined
        ? await this.#nearest(site, question, payer)
        : undefined
    // A push may have come while the vector was asked for: its passages have other numbers.
    const held = this.#held(site)
    return {
      ...search(
        sql,
        { ...question, language: sureLanguageOf(question.query) },
        nearby?.version === held ? nearby.nearest : undefined,
      ),
      version: held,
      ...this.#understand(held, question),
      ...(spent && { spent }),
    }
  }

  async #nearest(site: string, question: Question, payer: Payer) {
    const version = this.#held(site)
    await this.#vectors.wake(version)
    const nearest = await this.#vectors.nearest(question, { version, ...payer })
    return nearest && { version, nearest }
  }

  /** Goes on embedding the passages. */
  override async alarm(): Promise<void> {
    const [held] = this.ctx.storage.sql.exec<{ site: string }>('SELECT site FROM held').toArray()
    const loaded = held && (await loadSite(this.env.DB, held.site))
    if (loaded) await this.#vectors.pass(() => this.#held(held.site), loaded.site.budgets)
  }

  /** What a model is told that reads messages; quicker than a search, which is on its way meanwhile. */
  async brief({
    site,
    version,
    payer,
  }: Required<Pick<SearchCall, 'site' | 'version' | 'payer'>>): Promise<SiteBrief> {
    await this.warm(site, version)
    const { sql } = this.ctx.storage
    const spent = spentBudget(sql, { ...payer, now: Date.now() })
    return { ...this.#understanding(this.#held(site)).brief, ...(spent && { spent }) }
  }

  /** Counts what a model's answer to this visitor cost. */
  async countSpending(visitor: string, spent: Spent): Promise<void> {
    countSpending(this.ctx.storage.sql, { visitor, spent, now: Date.now() })
  }

  /** Forgets what an erased visitor's answers cost today; the site's own sum stays. */
  async forgetVisitor(visitor: string): Promise<void> {
    forgetSpending(this.ctx.storage.sql, visitor)
  }

  /** Indexes a version before anyone asks; it does nothing where that or a newer one is held. */
  async warm(site: string, version: number): Promise<void> {
    if (this.#held(site) >= version) return
    const turn = this.#building.then(() => this.#build(site, version))
    // One failed build (the database was away) must not fail those that wait behind it.
    this.#building = turn.catch(() => undefined)
    await turn
    await this.#vectors.wake(this.#held(site))
  }

  #understand(version: number, { query, before, locale }: Question): SiteReading {
    // What was asked before tells a short message's language, then the visitor's page, then the site.
    const [main] = partsOf(this.ctx.storage.sql)
    const page = locale ? languageOf(locale) : main?.language
    const language = (before && sureLanguageOf(before)) ?? page
    return this.#understanding(version).read(query, {
      now: Date.now(),
      ...(language && { language }),
    })
  }

  #understanding(version: number): HeldUnderstanding {
    if (this.#reader?.version !== version) {
      const learnt = heldUnderstanding(this.ctx.storage.sql)
      this.#reader = { version, read: siteReader(learnt), brief: briefOf(learnt) }
    }
    return this.#reader
  }

  /** The version held in today's form; 0 where there is none. */
  #held(site: string): number {
    const [held] = this.ctx.storage.sql
      .exec<{ site: string; version: number; form: number }>('SELECT site, version, form FROM held')
      .toArray()
    if (held && held.site !== site) throw new Error('This object belongs to another site.')
    return held?.form === indexForm ? held.version : 0
  }

  async #build(site: string, version: number): Promise<void> {
    if (this.#held(site) >= version) return
    const { passages, synonyms } = await knowledgeFrom(this.env.DB, site, version)
    const learnt = await learntFrom(this.env.DB, site, version)
    this.ctx.storage.transactionSync(() => {
      replacePassages(this.ctx.storage.sql, passages, synonyms, aliasesIn(learnt))
      holdUnderstanding(this.ctx.storage.sql, learnt)
      this.ctx.storage.sql.exec(
        'INSERT OR REPLACE INTO held (one, site, version, form) VALUES (1, ?, ?, ?)',
        site,
        version,
        indexForm,
      )
    })
  }
}

/** What the version's `intents.yaml` teaches; nothing where it has none, or one that today's rules refuse. */
async function learntFrom(
  db: D1Database,
  site: string,
  version: number,
): Promise<SiteUnderstanding> {
  const file = await intentsFile(db, site, version)
  const reading = file && readIntentsFile(file)
  return learnSite(
    reading && 'intents' in reading ? reading.intents : { intents: [], entities: [] },
  )
}

/** Other names of what articles hold for alone: an entity `product` with its values names products. */
function aliasesIn({ entities }: SiteUnderstanding): Aliases {
  const aliases: Aliases = {}
  for (const rule of entities) {
    const relation = relations.find((one) => one === rule.type)
    if (!relation || !('list' in rule)) continue
    const names = Object.entries(rule.list).map(([value, others]) => [value.toLowerCase(), others])
    aliases[relation] = Object.fromEntries(names)
  }
  return aliases
}

async function knowledgeFrom(
  db: D1Database,
  site: string,
  version: number,
): Promise<{ passages: Passage[]; synonyms: string[][] }> {
  const known = await siteVersion(db, site, version)
  if (!known) throw new Error(`Site ${site} has no version ${version}.`)
  const locale = known.site.locales[0] ?? 'en'
  const files = await articleFiles(db, site, version)
  const order = (passage: Passage) => known.site.locales.indexOf(passage.locale)
  const passages = files.flatMap((file) => {
    const result = readArticle(file)
    // Only checked bundles are pushed; an article that today's rules refuse is left out, not fatal.
    return 'read' in result ? passagesOf(result.read.article, locale) : []
  })
  // The index looks into locales in the order in which it meets them.
  return {
    passages: passages.toSorted((a, b) => order(a) - order(b)),
    synonyms: known.site.synonyms,
  }
}
