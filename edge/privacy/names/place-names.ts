/** Cities, states and countries, in plain form, that are also given names: "from Florence to Sofia". */
export const placeNames: ReadonlySet<string> = new Set(
  `adelaide alexandria angers asia atlanta augusta aurora austin barcelona berlin beverly bethlehem bologna boston brooklyn
  cairo camden carolina carson catania charlotte chelsea chester cleveland clinton columbus cordoba dakota dallas darwin
  denver devon diego dresden dublin durham egypt eugene florence florencia florida francisco geneva genova georgia graz
  hamilton helena holland houston hudson india indiana ireland irvine israel italia jackson jordan kent kenya kingston
  lancaster laredo leon lima lincoln lisboa london lorraine lourdes lucca lucerna luzern lyon madison manchester marina
  medina melbourne memphis merida milan milano milton mitchell monaco montana montreal nancy napoli nashville nevada
  newton nice normandie odessa oliveira olympia orlando oslo oxford paderborn palermo paris perth petra phoenix porto
  preston raleigh ravenna regina roma rome sahara salvador san santiago santos savannah seville sevilla sharon siena
  sierra skye sofia stanley sydney tampa toledo tours trento trinidad troy turin tyler valencia valentia venezia venice
  verona vicenza victoria vienna virginia warren washington wellington windsor york zara`.split(
    /\s+/,
  ),
)
