import { type HelpArticle, lead } from './articles.ts'
import { type Html, html } from './html.ts'
import { headingId, markdown } from './markdown.ts'
import type { Page } from './page.ts'

const topics: [name: string, slugs: string[]][] = [
  [
    'Orders and delivery',
    [
      'shipping',
      'express-delivery',
      'tracking',
      'change-or-cancel',
      'store-pickup',
      'customs',
      'stock-and-preorders',
    ],
  ],
  ['Returns and refunds', ['returns', 'exchanges', 'refunds', 'damaged-or-wrong-item']],
  [
    'Sizes, care and repairs',
    ['jacket-sizes', 'boot-fit', 'waterproof-care', 'boot-care', 'repairs', 'warranty'],
  ],
  [
    'Paying and saving',
    [
      'payment-methods',
      'gift-cards',
      'presents',
      'discounts',
      'loyalty',
      'price-match',
      'business-orders',
    ],
  ],
  [
    'You and us',
    ['account', 'privacy', 'newsletter', 'contact', 'product-safety', 'sustainability'],
  ],
]

/** The help centre: every article, by topic, with a field that narrows the list. */
export function helpCentre(articles: readonly HelpArticle[]): Page {
  const sorted = new Set(topics.flatMap(([, slugs]) => slugs))
  const rest = articles.filter(({ slug }) => !sorted.has(slug))
  return {
    path: '/help',
    title: 'Help centre',
    description: 'Delivery, returns, sizes, repairs and everything else that people ask.',
    main: html`<section class="help-hero"><h1>How can we help?</h1>
<form class="search" role="search" data-help-search><label for="help-filter">Find an article</label><input id="help-filter" type="search" autocomplete="off" placeholder="Returns, sizes, delivery…"></form>
<p class="quiet">Or ask Pip, the assistant in the corner. A person is always one tap away.</p></section>
<div class="band" data-help-list>
${topics.map(([name, slugs]) =>
  topic(
    name,
    slugs.flatMap((slug) => articles.find((one) => one.slug === slug) ?? []),
  ),
)}
${topic('More', rest)}
</div><p class="band" role="status" data-help-none></p>`,
  }
}

function topic(name: string, articles: readonly HelpArticle[]): Html | undefined {
  if (articles.length === 0) return undefined
  return html`<section class="topic"><h2>${name}</h2><ul class="articles">${articles.map(
    (article) =>
      html`<li data-words="${[article.title, ...article.tags].join(' ').toLowerCase()}"><a href="/help/${article.slug}"><strong>${article.title}</strong><span class="quiet">${lead(article)}</span></a></li>`,
  )}</ul></section>`
}

/** One article, rendered from the file that the assistant answers from. */
export function helpArticle(slug: string, articles: readonly HelpArticle[]): Page | undefined {
  const article = articles.find((one) => one.slug === slug)
  if (!article) return undefined
  const headings = article.body
    .split('\n')
    .flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []))
  const topicSlugs = topics.find(([, slugs]) => slugs.includes(slug))?.[1] ?? []
  const near = articles.filter((one) => topicSlugs.includes(one.slug) && one.slug !== slug)
  return {
    path: `/help/${slug}`,
    title: article.title,
    description: lead(article),
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="/help">Help centre</a></li><li aria-current="page">${article.title}</li></ol></nav>
<div class="reading">
<article><h1>${article.title}</h1>${markdown(article.body)}
<p class="quiet">Updated on <time datetime="${article.updated}">${article.updated}</time></p></article>
<div class="aside"><nav aria-label="On this page"><h2>On this page</h2><ul>${headings.map((text) => html`<li><a href="#${headingId(text)}">${text}</a></li>`)}</ul></nav>
${near.length > 0 && html`<nav aria-label="Related articles"><h2>Related</h2><ul>${near.map((one) => html`<li><a href="/help/${one.slug}">${one.title}</a></li>`)}</ul></nav>`}</div>
</div>`,
  }
}
