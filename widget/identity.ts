/** The script tag of a site's bubble: the page may write on it who has signed in, and when that changes. */
export const scriptTag = (site: string) =>
  document.querySelector<HTMLElement>(`script[data-site="${CSS.escape(site)}"]`)

/** `data-identity`, the site's signed word on who the visitor is; empty where nobody has signed in. */
export const readIdentity = (site: string) => scriptTag(site)?.dataset.identity ?? ''
