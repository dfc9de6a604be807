/** Words that may stand before the person who is asked for. */
const before =
  '(?:(?:a|an|the|some|any|your|one|of|real|live|living|actual|human|another|proper|different|customer|service|support|care|sales|store|shop|member|team) ){0,5}'
const person =
  '(?:human beings?|humans?|persons?|people|agents?|representatives?|reps?|operators?|advis[oe]rs?|staff|employees?|managers?|supervisors?|colleagues?)'
const anyone = '(?:someone|somebody|anyone|anybody)'
const desk = '(?:customer (?:service|services|support|care)|support|team|help ?desk)'
const machine = '(?:bots?|robots?|chatbots?|machines?|computers?|ai|assistants?)'

/** Ways of asking for a person. They run over words parted by single spaces, and never back up far. */
const asks = [
  `(?:talk|talking|speak|speaking|chat|chatting) (?:to|with) ${before}(?:${person}|${anyone}|${desk})`,
  `(?:connect|transfer|escalate|forward|pass|hand|put|switch|redirect)(?: me| this| it| us)?(?: on| over| through| up)? (?:to|with) ${before}(?:${person}|${anyone}|${desk})`,
  `(?:want|need|like|prefer|give me|get me|get|fetch|fetch me|bring me|send me|call|find me) ${before}${person}(?: (?:please|now|to .{0,60}|who .{0,60}|instead|here|not .{0,40}))?$`,
  `(?:is|are) there ${before}(?:${person}|${anyone}) (?:there|here|available|(?:that |who )?(?:i|we) (?:can|could))`,
  `(?:is|are) ${before}(?:${person}|${anyone}) available`,
  `can ${before}${person} (?:help|assist|join|take over|call|answer|look|reply|contact)`,
  `(?:not|don't|dont|no|stop|without|instead of|hate|tired of|sick of)(?: want| like| need)?(?: to)?(?: (?:talk|speak|chat)(?:ing)?)?(?: to| with)?(?: a| an| the| this| these| your)? ${machine}$`,
]
const asksForOne = new RegExp(`\\b(?:${asks.join('|')})(?= |$)`)

/** The whole message is hardly more than the word. */
const bareWord = new RegExp(
  `^(?:please )?${before}(?:${person}|(?:live )?chat|${desk}|human being)(?: (?:please|now|needed|request|asap))*$`,
)

const refuses = new RegExp(
  `\\b(?:not|don't|dont|do not|no need to|without|rather not)(?: want| need| have| wish| like)?(?: to)? (?:talk|talking|speak|speaking|chat|chatting)? ?(?:to|with)? ?${before}${person}`,
)

/** Whether a message asks to be passed on to a person. */
export function asksForPerson(message: string): boolean {
  return clausesOf(message).some(
    (clause) => (asksForOne.test(clause) || bareWord.test(clause)) && !refuses.test(clause),
  )
}

/** Whether a message says that no person is wanted. */
export function refusesPerson(message: string): boolean {
  return clausesOf(message).some((clause) => refuses.test(clause))
}

/** Far more than a message needs that asks for a person. */
const longest = 2_000

function clausesOf(message: string): string[] {
  return message
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[.!?;,\n:]/)
    .map((clause) => (clause.match(/[\p{L}\p{N}'/-]{1,40}/gu) ?? []).join(' '))
    .filter((clause) => clause !== '')
}
