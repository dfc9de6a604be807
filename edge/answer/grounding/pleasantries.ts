import { isNegative, promisesIn } from './claim-words.ts'
import { linksIn } from './links.ts'
import { quantitiesIn } from './quantities.ts'

/** Words of a greeting, at most; what is longer says something. */
const longest = 16

/** How a greeting, a word of thanks or sympathy, or a good wish begins. */
const opener =
  /^\P{L}*(?:(?:so|oh|well|and|but|ok|okay|again|very|much|once more)[\s,]+)?(?:hi|hello|hey|welcome|greetings|good (?:morning|afternoon|evening|day|question|point|luck|choice)|dear|thanks|thank you|many thanks|cheers|sorry|apologies|great|wonderful|perfect|excellent|lovely|happy|glad|pleased|hope|hopefully|have an?|enjoy|best|kind regards|see you|take care|congratulations|no problem|no worries|you['’]re welcome|my pleasure|hallo|guten|danke|vielen dank|willkommen|gern|schön|viel (?:spaß|erfolg|freude)|bonjour|bonsoir|merci|bienvenue|bonne|avec plaisir|hola|buen[oa]s|gracias|bienvenid|con gusto|que tengas?|ciao|salve|grazie|benvenut|buon|olá|oi|obrigad|bem-vind|hoi|goede|bedankt|dank|welkom|graag|cześć|dzień dobry|dzięk|witaj|merhaba|teşekkür|hoş geldin)(?!\p{L})/iu

/** Verbs that say how something is, or what one may do. */
const states =
  /(?<!\p{L})(?:is|are|was|were|can|cannot|could|may|might|must|will|would|shall|should|get|gets|has|had|need|needs|accept\p{L}*|offer\p{L}*|cover\p{L}*|includ\p{L}*|refund\p{L}*|return(?:s|ed|able)?|costs?|ships?|deliver\p{L}*|pay|pays|keep|ist|sind|kann|kannst|können|darf|dürfen|muss|wird|est|sont|peut|pouvez|peux|doit|es|son|puede\p{L}*|debe|può|puoi|pode|kan|kunt|mag|moet)(?!\p{L})|['’](?:ll|re)(?!\p{L})/iu

/** What introduces a list or an answer, and says nothing of it. */
const introduction =
  /^\P{L}*(?:(?:sure|of course|certainly|absolutely|great|okay|ok|yes|no problem|gladly|happy to help)[\s,.!—–-]+)*(?:here|these|this|below|following|the following|as follows|in short|in summary|summary|details|step by step|hier|folgende\p{L}*|voici|aquí|ecco|aqui|eis)(?!\p{L})/iu

/** "Hello and welcome to Acme Outfitters!", "I hope this helps": polite, and no claim. */
export function isPleasantry(text: string): boolean {
  return opener.test(text) && isBare(text) && !states.test(text.replace(/you['’]re welcome/i, ''))
}

/** "Here is what I found:" */
export function introducesOnly(line: string): boolean {
  return /:\**$/.test(line) && introduction.test(line) && isBare(line)
}

/** What is said below such a line, where one stands above it. */
export function withoutIntroduction(text: string): string {
  const end = text.indexOf('\n')
  return end > 0 && introducesOnly(text.slice(0, end)) ? text.slice(end + 1).trimStart() : text
}

function isBare(text: string): boolean {
  return (
    (text.match(/\S+/g)?.length ?? 0) <= longest &&
    !isNegative(text) &&
    quantitiesIn(text).length === 0 &&
    promisesIn(text).length === 0 &&
    linksIn(text).length === 0
  )
}
