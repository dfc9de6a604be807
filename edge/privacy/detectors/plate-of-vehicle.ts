import type { Finding } from '../finding.ts'
import { compact } from '../read/codes.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { tokenKind } from '../read/units.ts'
import { isInnocent, numberCue } from './number-cues.ts'

const words = (list: string) => new Set(list.split(' '))
// What people drive, and makes of it whose models are numbered like plates.
const vehicles = words(
  'car coche carro auto wagen voiture macchina firmenwagen dienstwagen mietwagen leihwagen bedrijfswagen leaseauto samochod samochodu vehicle vehiculo veiculo veicolo voertuig van truck motorbike moto motorrad motor lorry scooter motorcycle fahrzeug pkw lkw vehicule camion camioneta furgon furgone furgoneta bestelbus pojazd pojazdu',
)
// What is said of them.
const driving = words(
  'registration registered drove drive driving drives parked parking park towed toll garage fahre fuhr fahren geparkt parkt parkplatz abgeschleppt conduzco conduje aparcado aparcada aparcamiento aparque gare garee garer stationne stationnee stationnement parcheggiata parcheggiato parcheggio guido estacionado estacionei estacionamento dirijo geparkeerd parkeren rijd fine fined speeding multa multado amende strafzettel bussgeld boete mandat zaparkowany zaparkowane parkingu jezdze plated',
)
const makes =
  /^(?:audi|bmw|citroen|cupra|dacia|fiat|ford|gti|honda|kia|lexus|mazda|mini|opel|seat|skoda|tesla|toyota|vw)(?![a-z])/
const fewestSigns = 6

// Shapes of single countries that little else has.
const shapes =
  /(?<![\p{L}\d-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{2} \d{3} [A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-ZÄÖÜ]{1,3} [A-Z]{2} \d{3,4}|\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{2} \d{1,2} [A-Z]{1,2} \d{4}|\d[A-Z]{3}\d{3}|[A-Z]{3}\d[A-Z]\d{2}|\d{2}-[A-Z]{2,3}-\d{1,2})(?![\p{L}\d-])/gu
const reach = 45

/** "my car AB12 CDE was towed", "drove off in BE-010-TL": only what is mixed as plates are. */
export function platesOfVehicles(
  scan: Scan,
  plateEnd: (plain: string, at: number) => number | undefined,
): Finding[] {
  const { tokens } = scan
  const findings: Finding[] = []
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (tokens.kinds[token] !== tokenKind.word) continue
    const word = tokens.words[token] ?? ''
    const isVehicle = vehicles.has(word)
    if (!isVehicle && !driving.has(word)) continue
    const end = tokens.ends[token] ?? 0
    const found = isVehicle ? rightBehind(scan, end, plateEnd) : undefined
    if (found) findings.push(found)
    else if (word !== 'van') findings.push(...byShape(scan, tokens.starts[token] ?? end))
  }
  return findings
}

function rightBehind(
  scan: Scan,
  wordEnd: number,
  plateEnd: (plain: string, at: number) => number | undefined,
): Finding | undefined {
  const { plain, text, isShouted } = scan
  const gap = /^[ (,:-]{1,3}/.exec(plain.slice(wordEnd, wordEnd + 3))?.[0].length
  if (gap === undefined) return undefined
  const start = wordEnd + gap
  if (makes.test(plain.slice(start, start + 9))) return undefined
  const end = plateEnd(plain, start)
  if (end === undefined) return undefined
  const value = compact(plain.slice(start, end))
  const letters = value.replace(/\d/g, '').length
  // "my car was 20 km from here": words are no part of a plate.
  const written = text.slice(start, end)
  if (/\s/.test(written) && (isShouted || /\p{Ll}/u.test(written))) return undefined
  if (value.length < fewestSigns || letters < 2 || value.length - letters < 2) return undefined
  if (scan.innocent.touches({ start, end })) return undefined
  return { type: 'PLATE', start, end, value }
}

function byShape(scan: Scan, place: number): Finding[] {
  const from = Math.max(0, place - reach)
  return allMatches(shapes, scan.text.slice(from, place + reach)).flatMap(({ 0: value, index }) => {
    const start = from + index
    const end = start + value.length
    if (isInnocent(numberCue(scan, start, end)) || scan.innocent.touches({ start, end })) return []
    return [{ type: 'PLATE', start, end, value: compact(value.toLowerCase()) }]
  })
}
