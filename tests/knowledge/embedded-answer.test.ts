import { describe, expect, it } from 'vitest'
import { composeEmbedded } from '../../edge/answer/embedded.ts'
import { wasUnanswered } from '../../edge/answer/embedded-unknown.ts'
import { search } from '../../edge/knowledge/search.ts'
import { cuesOf } from '../../edge/understanding/cues.ts'
import { detectLanguage } from '../../edge/understanding/language/detect-language.ts'
import type { Message } from '../../shared/message.ts'
import { articlesIn, indexOfBundle } from './site-knowledge.ts'

const bikes = indexOfBundle('tests/fixtures/bundle')
const ask = (question: string) =>
  composeEmbedded(question, search(bikes, { query: question, locale: 'en' }), {
    threshold: 0.35,
    siteName: 'Hill Bikes',
    assistant: 'Cog',
    cues: cuesOf(question, detectLanguage(question).language),
  })

const acme = indexOfBundle('demo/acme')
const askAcme = (question: string) =>
  composeEmbedded(question, search(acme, { query: question, locale: 'en' }), {
    threshold: 0.35,
    siteName: 'Acme',
    assistant: 'Pip',
  })

describe('Asked for a subject alone, the embedded answer', () => {
  it('goes on behind the opening words of an article', () => {
    expect(askAcme('price match').text).toMatch(/\*\*Do you match prices\?\*\* Yes\. If you find/)
  })

  it('says what a bare "No." answers', () => {
    expect(askAcme('phone number').text).toMatch(/^\*\*Is there a phone number\?\*\* No\. On the/)
  })

  it('offers what else the article tells, and nothing where more was asked', () => {
    const labels = askAcme('gift cards').quickReplies?.map(({ label }) => label)
    expect(labels).toContain('Can a gift card be returned?')
    expect(askAcme('how long is a gift card valid?').quickReplies).toBeUndefined()
  })

  it('answers a tap on such an offer from that part of the article', () => {
    const taps = articlesIn('demo/acme').flatMap(({ title, path }) =>
      (askAcme(title).quickReplies ?? [])
        .filter(({ id }) => id.startsWith('more-'))
        .map(({ label }) => ({ title, path, label })),
    )
    expect(taps.length).toBeGreaterThan(50)
    const astray = taps.filter(({ title, path, label }) => {
      const asked = { query: label, before: title, said: [title], goesOn: true, locale: 'en' }
      const [best] = search(acme, asked).passages
      return best?.path !== path || best.heading !== label
    })
    expect(astray.length / taps.length, JSON.stringify(astray)).toBeLessThan(0.05)
  })
})

describe('The embedded answer', () => {
  it('is the site’s own sentences with a citation behind them', () => {
    const { text, citations, known, quickReplies } = ask('how long can I send something back?')
    expect(text).toMatch(/^You may return it within 30 days of delivery\./)
    expect(text).toMatch(/\. \[1\]$/)
    expect(citations).toEqual([
      {
        type: 'source-url',
        sourceId: '1',
        url: 'https://bikes.example/help/returns',
        title: 'Returns',
      },
    ])
    expect(known).toBe(true)
    expect(quickReplies).toBeUndefined()
  })

  it('does not break sentences at prices and abbreviations', () => {
    expect(ask('how much is delivery?').text).toContain(
      'Delivery costs €4.95 within Germany and €29 elsewhere.',
    )
    expect(ask('must a helmet be unused to send it back').text).toContain(
      'A helmet must be unused, e.g. with its label still on.',
    )
  })

  it('gives steps whole and in order, under the heading that they stood under', () => {
    expect(ask('how do I return it?').text).toBe(
      '**How do I return it?** [1]\n\n1. Ask for a label in Your account.\n2. Pack it, see packing.\n3. Hand it in.',
    )
  })

  it('picks the row of a table that the visitor asks about', () => {
    const { text } = ask('what does a return cost from Norway?')
    expect(text).toContain('- Norway – Label: €4.95')
    expect(text).not.toContain('Germany')
  })

  it('joins two articles, each under its own number, for a question about both', () => {
    const { text, citations } = ask('how much is delivery, and what do you repair?')
    expect(citations.map(({ sourceId }) => sourceId)).toEqual(['1', '2'])
    expect(new Set(citations.map(({ url }) => url)).size).toBe(2)
    expect(text).toContain('[1]')
    expect(text).toContain('[2]')
  })

  it('says honestly that it does not know, and offers articles and a person', () => {
    const answer = ask('do you rent helicopters for a delivery of pianos on sundays?')
    expect(answer.known).toBe(false)
    expect(answer.text).toContain("I don't know")
    expect(answer.citations).toEqual([])
    expect(answer.quickReplies?.length).toBeLessThanOrEqual(4)
    expect(answer.quickReplies?.at(-1)).toEqual({
      id: 'person',
      label: 'Talk to a person',
      action: 'handoff',
    })
    const ids = answer.quickReplies?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('offers only a person where nothing is near', () => {
    expect(ask('quantum chromodynamics').quickReplies).toHaveLength(1)
  })

  it.each([
    ['Hi!', /^Hello!/],
    ['good morning Cog', /^Hello!/],
    ['how are you today?', /thank you/],
    ['thanks, that was very helpful', /^You're welcome/],
    ['ok great thank you so much!', /^You're welcome/],
    ['Bye 👋', /^Goodbye/],
    ['who are you?', /AI assistant of Hill Bikes, not a person/],
    ['Are you a real person?', /AI assistant of Hill Bikes, not a person/],
    ['am I talking to a bot or a human', /AI assistant/],
    ['help', /What would you like to know/],
    ['My e-mail is <EMAIL_1>', /I have that now/],
    ['<PHONE_1> or <EMAIL_1>, thanks', /I have that now/],
  ])('answers the small talk %j', (question, words) => {
    const answer = ask(question)
    expect(answer.text).toMatch(words)
    expect(answer.handoff).toBeUndefined()
  })

  it('hears the question beside an address, and takes no placeholder for a word', () => {
    const { text } = ask('My address is <EMAIL_1>. What do you repair?')
    expect(text).toContain('- brakes and gears')
    expect(text).not.toContain('EMAIL')
  })

  it.each([
    ['you are a useless idiot', /sorry that this is annoying/],
    ['merci beaucoup', /^You're welcome/],
    ['guten Tag', /^Hello!/],
  ])('answers %j by what it says in any language', (question, words) => {
    expect(ask(question).text).toMatch(words)
  })

  it('answers the question of a rude message, and gives a person to one who asks in another language', () => {
    expect(ask('what do you repair, you idiot?').text).toContain('- brakes and gears')
    expect(ask('quiero hablar con una persona').handoff).toBe(true)
  })

  it('asks back where two articles are as likely and neither is sure', () => {
    const rivals = ['Repairs', 'Warranty', 'Delivery'].map((title, at) => ({
      id: `knowledge/${title}.md#0`,
      path: `knowledge/${title}.md`,
      title,
      heading: '',
      url: `https://bikes.example/${title}`,
      text: 'Bring it to the workshop.',
      score: [1, 0.98, 0.5][at] ?? 0,
    }))
    const options = { threshold: 0.35, siteName: 'Hill Bikes', assistant: 'Cog' }
    const compose = (confidence: number) =>
      composeEmbedded(
        'broken',
        { passages: rivals, confidence, terms: [], language: 'en' },
        options,
      )
    const asked = compose(0.4)
    expect(asked.citations).toEqual([])
    expect(asked.quickReplies?.map(({ label }) => label)).toEqual([
      'Repairs',
      'Warranty',
      'Talk to a person',
    ])
    expect(compose(0.9).citations).toHaveLength(1)
  })

  it('offers no two articles under one title', () => {
    const twins = ['a', 'b'].map((path) => ({
      ...{
        id: `${path}#0`,
        path,
        title: 'Repairs',
        heading: '',
        url: `https://bikes.example/${path}`,
      },
      ...{ text: 'Bring it to the workshop.', score: 1 },
    }))
    const found = { passages: twins, confidence: 0.4, terms: [], language: 'en' }
    const options = { threshold: 0.35, siteName: 'Hill Bikes', assistant: 'Cog' }
    expect(composeEmbedded('broken', found, options).citations).toHaveLength(1)
  })

  it('asks back which of two intents is meant where nothing answers, and then offers a person', () => {
    const nothing = { passages: [], confidence: 0, terms: [], language: 'de' }
    const meanings = ['I want to cancel', 'Change my order']
    const options = { threshold: 0.35, siteName: 'Hill Bikes', assistant: 'Cog', meanings }
    const asked = composeEmbedded('my order', nothing, { ...options, language: 'de' })
    expect(asked.text).toContain('Welches meinen Sie?')
    expect(asked.quickReplies?.map(({ label }) => label).slice(0, 2)).toEqual(meanings)
    expect(asked.quickReplies?.at(-1)).toMatchObject({ action: 'handoff' })
    const again = composeEmbedded('my order', nothing, { ...options, unansweredBefore: true })
    expect(again.text).toContain('A person can help')
    expect(again.quickReplies?.map(({ id }) => id)).toEqual(['person'])
  })

  it('takes a tap for what it says, even where that sounds like a wish', () => {
    const found = search(bikes, { query: 'talk to a person', titled: 'Returns' })
    const options = { threshold: 0.35, siteName: 'Hill Bikes', assistant: 'Cog' }
    expect(composeEmbedded('talk to a person', found, options).handoff).toBe(true)
    const tapped = composeEmbedded('talk to a person', found, { ...options, isTap: true })
    expect(tapped.handoff).toBeUndefined()
    expect(tapped.citations[0]?.title).toBe('Returns')
  })

  it('speaks the visitor’s language where it has words of its own, and English elsewhere', () => {
    const nothing = { passages: [], confidence: 0, terms: [], language: 'en' }
    const say = (text: string, language: string) =>
      composeEmbedded(text, nothing, {
        threshold: 0.35,
        siteName: 'Hill Bikes',
        assistant: 'Cog',
        language,
        cues: cuesOf(text, language),
      })
    const told: [string, string, string][] = [
      ['es', 'hola', '¡Hola!'],
      ['fr', 'merci beaucoup', 'Je vous en prie'],
      ['de', 'Bist du ein Mensch?', 'kein Mensch'],
      ['it', 'arrivederci', 'Hill Bikes'],
      ['pt', 'quero falar com um atendente', 'Hill Bikes'],
      ['nl', 'dank je wel', 'Graag gedaan'],
      ['pl', 'dzień dobry', 'W czym mogę pomóc'],
      ['tr', 'teşekkürler', 'Rica ederim'],
      ['ar', 'شكرا', 'على الرحب'],
      ['hi', 'नमस्ते', 'नमस्ते'],
      ['ja', 'ありがとう', 'どういたしまして'],
      ['zh', '你是真人吗', '不是真人'],
      ['ko', '감사합니다', "I don't know"],
    ]
    for (const [language, text, answer] of told)
      expect(say(text, language).text, text).toContain(answer)
    const lost = say('Quelle est la capitale du Pérou ?', 'fr')
    expect(lost.text).toContain('je ne sais pas')
    expect(lost.quickReplies?.at(-1)).toMatchObject({
      label: 'Parler à une personne',
      action: 'handoff',
    })
    expect(say('quero falar com um atendente', 'pt').handoff).toBe(true)
    expect(say('was', '__proto__').text).toContain("I don't know")
  })

  it('puts a person first where articles have not helped the time before', () => {
    const near = search(bikes, { query: 'how do I insure my bike on a ferry?', locale: 'en' })
    const options = { threshold: 1.1, siteName: 'Hill Bikes', assistant: 'Cog' }
    const first = composeEmbedded('?', near, options)
    expect(first.quickReplies?.at(-1)).toMatchObject({ action: 'handoff' })
    const message: Message = {
      id: 'answer',
      role: 'assistant',
      metadata: { author: 'assistant', at: 1 },
      parts: [{ type: 'data-quick-replies', data: { options: first.quickReplies ?? [] } }],
    }
    expect(wasUnanswered(message)).toBe(true)
    expect(wasUnanswered({ ...message, parts: [{ type: 'text', text: 'article-1' }] })).toBe(false)
    expect(wasUnanswered(undefined)).toBe(false)
    const again = composeEmbedded('?', near, { ...options, unansweredBefore: true })
    expect(again.text).toContain('would you like to talk to one')
    expect(again.quickReplies?.[0]).toMatchObject({ action: 'handoff' })
    expect(again.quickReplies).toHaveLength(first.quickReplies?.length ?? 0)
  })

  it('names the site as it is called, whatever signs its name has', () => {
    const { text } = composeEmbedded(
      'are you a robot?',
      { passages: [], confidence: 0, terms: [], language: 'en' },
      { threshold: 0.35, siteName: "$& {assistant} $'", assistant: '{site}' },
    )
    expect(text).toContain("I'm {site}, the AI assistant of $& {assistant} $', not a person")
  })

  it('hears the question behind a greeting', () => {
    expect(ask('Hi there! What do you repair?').citations).toHaveLength(1)
  })
})

describe('A visitor who asks for a person', () => {
  it.each([
    "I'd like to talk to a person",
    'Can I speak to a human?',
    'can i please speak with someone from customer service',
    'I want to talk to a real person please',
    'agent',
    'human please',
    'Representative!',
    'real person now',
    'connect me to an agent',
    'please transfer me to a human agent',
    'get me a human',
    'I need a human being. This is useless',
    'let me chat with somebody',
    'My bike broke yesterday, I want to speak to your support team.',
    'is there a real person I can talk to?',
    'Are there any agents available?',
    "I don't want to talk to a bot",
    'stop this bot',
    'can a human help me with that?',
    'put me through to a manager',
    'customer service',
    'How can I talk to a person?',
    'talk to a person',
  ])('is understood: %j', (question) => {
    const answer = ask(question)
    expect(answer.handoff).toBe(true)
    expect(answer.text).toContain('a person at Hill Bikes')
  })

  it.each([
    'how long can I return something?',
    'can I return my bike in person?',
    "I don't want to talk to a person",
    'how many people fit on a tandem',
    'what does your support cost for a staff bike',
    'who are you?',
    'are you a person?',
    'my agent number is 12',
    'someone stole my bike',
    'do I need a receipt to talk about a refund',
    'is a bike for two people available',
  ])('is not read into %j', (question) => {
    expect(ask(question).handoff).toBeUndefined()
  })

  it('is looked for in linear time', () => {
    for (const piece of [
      'talk to a ',
      'want a ',
      'real ',
      'is there ',
      'ok great ',
      "don't want to ",
    ]) {
      const started = performance.now()
      ask(piece.repeat(4_000 / piece.length))
      expect(performance.now() - started, piece).toBeLessThan(500)
    }
  })
})
