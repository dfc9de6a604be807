import { app } from './app.ts'

// biome-ignore lint/performance/noBarrelFile: the platform looks for the objects' classes here
export { ConversationObject } from './conversation/object.ts'
export { VisitorObject } from './erasure/visitor-object.ts'
export { SiteObject } from './knowledge/site-object.ts'

export default app
