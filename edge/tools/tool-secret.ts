/**
 * The environment variable that holds a site's secret. The site is part of the name, and two "_" stand in
 * no secret's name, so that no bundle can name what belongs to another site, or to the edge itself.
 */
export function toolSecretVariable(site: string, name: string): string {
  return `DESKBELL_TOOL_${site.toUpperCase().replaceAll('-', '_')}__${name}`
}

/** Looks up the secrets of one site's tools. */
export function toolSecrets(env: object, site: string): (name: string) => string | undefined {
  return (name) => {
    const value: unknown = Reflect.get(env, toolSecretVariable(site, name))
    return typeof value === 'string' && value !== '' ? value : undefined
  }
}
