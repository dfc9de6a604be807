/** What people say for "@", in plain form. */
export const atWords: readonly string[] =
  'at arroba arobase chiocciola malpa klammeraffe apenstaartje snabela kukac zavinac собака собачка et ät aet アットマーク アット 艾特 골뱅이 ऐट एट ات اتت kuyruklu'.split(
    ' ',
  )

/** What people say for the dots of an address, in plain form. */
export const dotWords: readonly string[] =
  'dot punto point punkt ponto punt kropka piste tacka tecka pont точка nokta ドット 点 點 닷 점 डॉट डाट नुक्ता نقطه دوت cham titik period'.split(
    ' ',
  )
