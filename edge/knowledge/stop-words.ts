/** English words that say nothing about what a question is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about actually after again all also always am an and any anyone anything are as ask at away back
  be because been before being but by can can't cannot could couldn't dear did didn't do does doesn't
  doing don't done down each either else ever every everything few for from get gets getting give go
  goes going gone good got guys had has hasn't have haven't having he hello help her here hers hey hi him
  his how i i'd i'll i'm i've if in instead into is isn't it it's its just keep kind know last let
  like likely little long look looking lot made make many may maybe me might mine more most much must
  my myself need needs never new next no nor not now of off ok okay on once one only onto or other
  our out over own per perhaps please possible probably put quite rather really s said same say says see
  seem send she should since so some somebody someone something soon still such sure take takes taking tell than thank
  thanks that that's the their them then there there's these they thing things think this those though
  through till to today too try trying two under until up upon us use used using very via want wanted
  wants was wasn't way we we'll we're well were what what's when where where's whether which while who
  whole whom whose why will wish with within without won't wonder wondering would wouldn't yes yesterday yet you
  you're your yours happen happens happened ago week bought buy recently work works day guy let's
  mean means thought`.split(/\s+/),
)

/** Words that colour a question more than they name its subject. */
export const weakWords: ReadonlySet<string> = new Set(
  `black blue brown green grey orange pink purple red white yellow
  allowed arrive arrived ask bad best big came check choose come day different exactly explain find found
  great happy have info information item items large learn mean meaning month months nice normal old ordered
  people place product products question read recommend right search see sell show small start stop
  suggest time times today tomorrow understand way week weeks write wrote year years`.split(/\s+/),
)
