/*
 * What the bubble says, in English. A build for another language has the file of that name in
 * words/ in this one's place (see vite.config.ts), so that a visitor loads one language alone.
 */

/** The language, for screen readers, and where its lines begin. */
export const writing = { lang: 'en', dir: 'ltr' }

/** Where the scripts in this language lie, below the edge's origin. */
export const folder: string = ''

/** The launcher's name where something is unread. */
export const unread = (count: number) => `Open chat, ${count} unread`

/** The panel's words, and the launcher's as soon as there is a panel. */
export const panelTexts = {
  chat: 'Chat',
  open: 'Open chat',
  ai: 'AI assistant',
  assistant: 'Assistant',
  you: 'You',
  agent: 'Agent',
  log: 'Conversation',
  close: 'Close chat',
  waiting: 'Waiting for a person',
  away: 'Our team is away right now',
  resolved: 'Conversation closed',
  offline: 'No connection. Trying again…',
  youOffline: 'You’re offline. We’ll send it when you are back.',
  stopFailed: 'The answer could not be stopped. Please try again.',
  message: 'Message',
  placeholder: 'Write a message…',
  send: 'Send',
  stop: 'Stop',
  person: 'Talk to a person',
  back: 'Back to the assistant',
  earlier: 'Earlier messages',
  newMessages: 'New messages',
  citations: 'Sources',
  thinking: 'The assistant is thinking',
  typing: 'The agent is typing',
  stopped: 'Stopped',
  sending: 'Sending…',
  retry: 'Try again',
  remove: 'Delete',
  starters: 'Suggestions',
  replies: 'Quick replies',
  joinedQueue: 'You asked for a person. Someone will answer right here.',
  joinedQueueAway: 'You asked for a person. Our team is away, and answers here when it is back.',
  agentJoined: (name: string) => `${name} joined the conversation`,
  assistantBack: 'You are talking to the assistant again',
  erased: 'Your chat was deleted. You can begin a new one whenever you like.',
  closed: 'This conversation was closed. Write to open it again.',
  unavailable: 'The chat is not available right now. Please try again later.',
  notHere: 'The chat is not set up for this page yet. Please use the other ways to reach us.',
  tooLong: 'This message is too long. Please make it shorter.',
  refused: 'This message could not be sent.',
  tooMany: 'That was a lot at once. We try again in a moment.',
}

export type Texts = typeof panelTexts

/** The words of the third stage. */
export const moreTexts = {
  menu: 'Menu',
  download: 'Download my chat',
  downloading: 'Your chat is being put together…',
  downloaded: 'Your chat was saved as a file.',
  fileName: 'my-chat.json',
  erase: 'Delete my chat',
  eraseTitle: 'Delete your chat?',
  eraseWords: 'All your messages here are deleted for good, for you and for us.',
  erasing: 'Deleting…',
  keep: 'Keep it',
  end: 'End this chat',
  notYet: 'This is not possible here yet. Please write to us, and we do it for you.',
  didNotWork: 'That did not work. Please try again in a moment.',
  hidden: (kinds: readonly string[]) => `Hidden from the AI: ${kinds.join(', ')}`,
  /** By the types that the edge tells. */
  kinds: {
    person: 'name',
    email: 'e-mail',
    phone: 'phone number',
    card: 'card number',
    iban: 'IBAN',
    account: 'bank account',
    id: 'ID number',
    passport: 'passport number',
    licence: 'driving licence',
    birthdate: 'date of birth',
    address: 'address',
    ip: 'IP address',
    username: 'user name',
    secret: 'password or code',
    key: 'access key',
    plate: 'licence plate',
    crypto: 'crypto address',
    health: 'health insurance number',
    other: 'personal data',
  },
}

export type MoreTexts = typeof moreTexts
