import { app } from './app.ts'

export { ConversationObject } from './conversation/object.ts'
export { SiteObject } from './knowledge/site-object.ts'

export default app
