/** Zero to nine, tens, and what repeats a digit, in plain form. */
export const numberWords: readonly string[] =
  `zero oh o nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety double triple treble hundred plus
  cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta
  ochenta noventa doble mas un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
  cinquante soixante null eins ein zwei zwo drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwanzig dreißig dreissig vierzig
  funfzig sechzig siebzig achtzig neunzig due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta
  sessanta settanta ottanta novanta doppio um uma dois duas quatro sete oito dez vinte trinta quarenta cinquenta oitenta meia
  nul een twee drie vijf zes zeven negen tien jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec
  noll ett tva fyra fem sex sju atta nio en to fire seks syv otte ni nolla yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan
  ноль нуль один два три четыре пять шесть семь восемь девять одна две чотири шість сім вісім
  sifir bir iki uc dort bes alti yedi sekiz dokuz صفر واحد اثنان اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه
  शून्य एक दो तीन चार पांच पाच पाँच छह छः सात आठ नौ जीरो nol satu dua tiga empat lima enam tujuh delapan sembilan khong mot hai bon nam sau bay tam chin`.split(
    /\s+/,
  )
