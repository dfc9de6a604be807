import * as v from 'valibot'
import { durationSchema } from './duration.ts'
import type { SiteIntents } from './intents.ts'
import { limits } from './limits.ts'
import { patternSchema } from './site-pattern.ts'
import { lineSchema, slugSchema, textSchema } from './text.ts'
import type { SiteTools } from './tools.ts'
import { shareSchema } from './understanding.ts'

/** A web origin: scheme, host and port, with nothing behind them. */
export const originSchema = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/,
    'Write an origin such as "https://www.example.com": scheme and host (and port), in lower case, with no path and no slash at the end.',
  ),
)

const webUrlSchema = v.pipe(
  textSchema(2_000, 1),
  v.regex(/^https?:\/\/[^\s]+$/, 'Write a whole web address, beginning with https:// or http://.'),
  v.url('Write a whole web address.'),
)

const colourSchema = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-f]{6}$/i, 'Write a colour as six hex digits, such as "#0f766e".'),
)

const localeSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language tag such as "en" or "pt-BR".'),
)

const tokensSchema = v.pipe(
  v.number(),
  v.integer('Write a whole number.'),
  v.minValue(0, 'Write 0 or more.'),
  v.maxValue(1e12, 'Write at most a million million.'),
)

const dollarsSchema = v.pipe(
  v.number('Write a number of US dollars.'),
  v.minValue(0, 'Write 0 or more.'),
  v.maxValue(1e6, 'Write at most a million dollars.'),
)

/** What a model costs: US dollars for a million tokens that it reads, and that it writes. */
export const priceSchema = v.strictObject({ input: dollarsSchema, output: dollarsSchema })

export const defaultBudgets = {
  tokensPerConversation: 500_000,
  tokensPerVisitorPerDay: 1_000_000,
  tokensPerSitePerDay: 20_000_000,
}

export const defaultThresholds = { answer: 0.35, intent: 0.6, frustration: 0.8 }

/** How the panel and the launcher look. */
export const themeSchema = v.strictObject({
  accent: v.optional(colourSchema, '#2563eb'),
  position: v.optional(v.picklist(['right', 'left']), 'right'),
})

/** A tap that starts a conversation: what the button says is what the visitor says. */
const starterSchema = lineSchema(120, 1)

export const greetingSchema = v.strictObject({
  /** `open`: the composer alone. `guided`: the starters alone until one is tapped. `both`: both. */
  mode: v.optional(v.picklist(['open', 'guided', 'both']), 'both'),
  text: v.optional(textSchema(500, 1), 'Hello! How can we help?'),
  starters: v.optional(v.pipe(v.array(starterSchema), v.maxLength(6)), []),
})

const daySchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.regex(
        /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
        'Write opening hours such as "09:00-17:30".',
      ),
      v.check(
        (span) => span.slice(0, 5) < span.slice(6),
        'Closing time must be after opening time.',
      ),
    ),
  ),
  v.maxLength(4),
)

/** When people answer. A day left out is closed; `hours` left out means always. */
export const hoursSchema = v.strictObject({
  timezone: v.pipe(
    v.string(),
    v.check(isTimeZone, 'Write an IANA time zone such as "Europe/London".'),
  ),
  mon: v.optional(daySchema),
  tue: v.optional(daySchema),
  wed: v.optional(daySchema),
  thu: v.optional(daySchema),
  fri: v.optional(daySchema),
  sat: v.optional(daySchema),
  sun: v.optional(daySchema),
})
export type Hours = v.InferOutput<typeof hoursSchema>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false // RangeError is how Intl says that it does not know the zone
  }
}

export const webhookTypes = [
  'conversation.started',
  'message.created',
  'handoff.requested',
  'handoff.accepted',
  'handoff.released',
  'handoff.expired',
  'conversation.resolved',
  'survey.submitted',
  'approval.requested',
  'visitor.erased',
  'webhook.test',
] as const
export type WebhookType = (typeof webhookTypes)[number]

export const webhookEndpointSchema = v.strictObject({
  id: slugSchema,
  url: webUrlSchema,
  /** Left out: all types. */
  events: v.optional(v.array(v.picklist(webhookTypes)), [...webhookTypes]),
  /** Whether payloads carry placeholders or the values behind them. */
  personalData: v.optional(v.picklist(['masked', 'reveal']), 'masked'),
})
export type WebhookEndpoint = v.InferOutput<typeof webhookEndpointSchema>

/** What in visitors' and agents' words is personal data, and what is not. */
export const privacySchema = v.strictObject({
  /** In which country phone numbers without a country code are read first. Left out: the locale's. */
  country: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Write a country as two capitals, such as "GB".')),
  ),
  /** How the site writes its own numbers (orders, parcels, invoices); these are never masked. */
  references: v.optional(v.pipe(v.array(patternSchema), v.maxLength(30)), []),
  /** More that is personal data here; the type stands in the placeholder, such as `<MEMBER_1>`. */
  patterns: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          type: v.pipe(
            v.string(),
            v.regex(
              /^[A-Z]{2,12}(_[A-Z]{1,12})?$/,
              'Write a type in capitals, such as "MEMBER" or "STAFF_ID".',
            ),
            v.check((type) => type !== 'TEXT', '"TEXT" has a meaning of its own; take another.'),
          ),
          pattern: patternSchema,
        }),
      ),
      v.maxLength(30),
    ),
    [],
  ),
})

/** What a site that says nothing about it has. */
export const defaultPrivacy = v.parse(privacySchema, {})

const hostSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/,
    'Write a host such as "help.example.com", in lower case, with no "https://" and no path.',
  ),
)

/** What the assistant must not say, whatever it is asked. */
export const guardrailsSchema = v.strictObject({
  /** What the assistant does not speak about: questions and answers with these words end in an offer of a person. */
  forbiddenTopics: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          /** What the topic is called, such as "medical advice". */
          topic: lineSchema(60, 1),
          /** Words and phrases that speak of it, besides its name. */
          words: v.optional(v.pipe(v.array(lineSchema(60, 1)), v.maxLength(100)), []),
        }),
      ),
      v.maxLength(50),
    ),
    [],
  ),
  /** Hosts that a model's answer may link to, besides those of the site's origins and articles. */
  linkHosts: v.optional(v.pipe(v.array(hostSchema), v.maxLength(50)), []),
  /** Characters of a model's answer, after which it is cut. */
  answerLength: v.optional(
    v.pipe(
      v.number(),
      v.integer('Write a whole number.'),
      v.minValue(200, 'Write 200 or more.'),
      v.maxValue(limits.answerText, `Write at most ${limits.answerText}.`),
    ),
    limits.answerText,
  ),
  /**
   * `checked`: of a model's answer only what the site's passages bear out is shown. `unchecked`: all of
   * it, for sites whose model answers from more than the articles; links and leaks are then unchecked too.
   */
  answers: v.optional(v.picklist(['checked', 'unchecked']), 'checked'),
})

/** What a site that says nothing about it has. */
export const defaultGuardrails = v.parse(guardrailsSchema, {})

/** `site.yaml`: one website's configuration. */
export const siteSchema = v.strictObject({
  /** The site's slug; `data-site` in the script tag. */
  site: slugSchema,
  name: lineSchema(80, 1),
  /** What the assistant is called. It is always shown as an AI assistant. */
  assistant: v.optional(lineSchema(40, 1), 'Assistant'),
  /** The origins of the pages that may show the bubble. */
  origins: v.pipe(
    v.array(originSchema),
    v.minLength(1, 'Name at least one origin.'),
    v.maxLength(50),
  ),
  locales: v.optional(
    v.pipe(v.array(localeSchema), v.minLength(1, 'Name at least one locale.'), v.maxLength(20)),
    ['en'],
  ),
  theme: v.optional(themeSchema, {}),
  greeting: v.optional(greetingSchema, {}),
  hours: v.optional(hoursSchema),
  handoff: v.optional(
    v.strictObject({
      /** How long a visitor waits for a person before being told and given the assistant back. */
      waitingLimit: v.optional(durationSchema, '10m'),
      team: v.optional(slugSchema),
    }),
    {},
  ),
  teams: v.optional(
    v.pipe(v.array(v.strictObject({ id: slugSchema, name: lineSchema(80, 1) })), v.maxLength(50)),
    [],
  ),
  webhooks: v.optional(v.pipe(v.array(webhookEndpointSchema), v.maxLength(10)), []),
  privacy: v.optional(privacySchema, {}),
  /** How long a conversation is kept after its last activity. */
  retention: v.optional(durationSchema, '90d'),
  /** `embedded` never asks a model; `configured` asks those of the edge's environment, if any. */
  provider: v.optional(v.picklist(['configured', 'embedded']), 'configured'),
  /**
   * Who reads each message (intent, entities, feeling, language): `embedded`, which costs nothing, or
   * `model`, which asks a configured model once more for each message, beside the answer and out of
   * the same budgets; where that fails or takes long, what the embedded engine read stands.
   */
  understanding: v.optional(v.picklist(['embedded', 'model']), 'embedded'),
  /**
   * What models may take in a day (UTC) or in a whole conversation: tokens, and money in US dollars,
   * which is not limited unless set. Once one is spent, the embedded engine answers.
   */
  budgets: v.optional(
    v.strictObject({
      tokensPerConversation: v.optional(tokensSchema, defaultBudgets.tokensPerConversation),
      tokensPerVisitorPerDay: v.optional(tokensSchema, defaultBudgets.tokensPerVisitorPerDay),
      tokensPerSitePerDay: v.optional(tokensSchema, defaultBudgets.tokensPerSitePerDay),
      costPerConversation: v.exactOptional(dollarsSchema),
      costPerVisitorPerDay: v.exactOptional(dollarsSchema),
      costPerSitePerDay: v.exactOptional(dollarsSchema),
      /** Of models whose price the edge's environment does not tell. */
      prices: v.exactOptional(priceSchema),
    }),
    {},
  ),
  guardrails: v.optional(guardrailsSchema, {}),
  /** Words that mean the same on this site, for the search: `[hoodie, jumper, sweatshirt]`. */
  synonyms: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.array(lineSchema(60, 1)),
          v.minLength(2, 'Name at least two words that mean the same.'),
          v.maxLength(20),
        ),
      ),
      v.maxLength(200),
    ),
    [],
  ),
  thresholds: v.optional(
    v.strictObject({
      /** Confidence (0 to 1) of an answer under which the assistant says that it does not know. */
      answer: v.optional(shareSchema, defaultThresholds.answer),
      /** Confidence (0 to 1) of an intent under which it is taken for none. */
      intent: v.optional(shareSchema, defaultThresholds.intent),
      /** Frustration (0 to 1) from which the assistant offers a person besides its answer. */
      frustration: v.optional(shareSchema, defaultThresholds.frustration),
    }),
    {},
  ),
})
export type Site = v.InferOutput<typeof siteSchema>

const relationSchema = v.optional(
  v.pipe(v.array(lineSchema(60, 1)), v.minLength(1, 'Name at least one.'), v.maxLength(30)),
)

/** The front matter of `knowledge/*.md`. */
export const frontMatterSchema = v.strictObject({
  title: lineSchema(200, 1),
  /** Where visitors read the article; citations link there. */
  url: webUrlSchema,
  tags: v.optional(v.pipe(v.array(lineSchema(60, 1)), v.maxLength(30)), []),
  applies_to: relationSchema,
  product: relationSchema,
  tier: relationSchema,
  region: relationSchema,
  locale: v.optional(localeSchema),
  updated: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)),
        'Write a date such as 2026-03-31.',
      ),
    ),
  ),
})

/** One article of the site's knowledge, as read from its file. */
export type Article = v.InferOutput<typeof frontMatterSchema> & {
  /** The file's path in the bundle, such as `knowledge/returns.md`. */
  path: string
  /** Markdown below the front matter. */
  body: string
}

/** A bundle that was read and found right. */
export type SiteBundle = {
  site: Site
  articles: Article[]
  intents?: SiteIntents
  tools?: SiteTools
}

/** One file of a bundle, as it is on disk. */
export type BundleFile = { path: string; content: string }
