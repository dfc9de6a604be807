/** Words in plain form that stand beside house numbers. */
export const streetWords: readonly string[] =
  `street st c r al os road rd avenue ave lane boulevard blvd crescent parkway pkwy highway hwy gardens mews turnpike terrace
  ln drive dr court ct close place pl square sq grove row circle cir way hill walk rise view park green loop trail path quay wharf
  calle avenida avda avd av plaza pza paseo carrera carretera ctra camino ronda travesia callejon rue bd bvd allee allees chemin
  impasse quai cours rond faubourg via viale piazza piazzale corso largo vicolo strada rua travessa praca alameda estrada rodovia
  ul ulica aleja aleje osiedle plac улица ул проспект пр переулок бульвар шоссе наб набережная вулиця вул
  jalan jl duong str bulevardul bulevard nam namesti utca ut odos οδος شارع طريق حي جاده خيابان كوچه
  weg platz gasse straat laan plein gracht kade dijk singel steeg gatan vagen vej gade veien gata katu caddesi cad sokak sok mahallesi mah
  strasse straße zum zur postfach postbus apartado boite casella skrytka box route passage square markt ring hof
  मकान फ्लैट प्लॉट हाउस सेक्टर गली मोहल्ला कॉलोनी नगर विहार रोड मार्ग बाग अपार्टमेंट चौक`.split(/\s+/)

/** How one word for a street of a name ends: "hauptstrasse", "dorpsstraat". */
export const streetEndings =
  /(?:strasse|straße|str|weg|platz|gasse|allee|ufer|damm|chaussee|straat|laan|plein|gracht|kade|dijk|singel|steeg|gatan|vagen|vej|gade|veien|gata|katu)$/
