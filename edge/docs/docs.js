// @ts-check
/** @type {typeof globalThis & { SwaggerUIBundle?: (options: object) => void }} */
const { SwaggerUIBundle } = globalThis

// For reading alone: no field takes a key, and nothing is asked of anyone but this edge.
SwaggerUIBundle?.({
  url: '/openapi.json',
  dom_id: '#api',
  supportedSubmitMethods: [],
  validatorUrl: null,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  deepLinking: true,
})
