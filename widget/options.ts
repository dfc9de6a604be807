/** What the script tag says. Everything but the site has a default. */
export type Options = {
  /** The site's slug, from `data-site`. */
  site: string
  /** `data-identity`, as it was at the start: the site's signed word on who the visitor is. Default: nobody has signed in. */
  identity?: string | undefined
  /** The edge: the origin that the script came from. */
  edge: string
  /** `data-accent`, six hex digits. Default: the site's own theme, as soon as it is known. */
  accent?: string | undefined
  /** `data-position`: `left` or `right`. Default: the site's own theme. */
  position?: string | undefined
  /** `data-label`: words beside the launcher's icon. Default: none. */
  label?: string | undefined
  /** `data-theme`: `light` or `dark`. Default, and for any other word: as the visitor's system has it. */
  theme?: string | undefined
  /** `data-locale`. Default: the page's own language, then the browser's. */
  locale: string
}

/** Reads the script tag; undefined where it names no site. */
export function readOptions({ dataset, src }: HTMLScriptElement): Options | undefined {
  const { site, identity, accent, position, label, theme, locale } = dataset
  if (!site) {
    console.error('Deskbell: add data-site="your-site" to the script tag.')
    return
  }
  return {
    site,
    identity,
    edge: new URL(src).origin,
    accent: readColour(accent),
    position,
    label,
    theme,
    locale: locale || document.documentElement.lang || navigator.language,
  }
}

/** A colour as six hex digits; undefined for anything else, so that no value reaches a style unread. */
export function readColour(value: unknown): string | undefined {
  return /^#[0-9a-f]{6}$/i.exec(`${value}`)?.[0]
}
