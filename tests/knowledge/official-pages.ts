/** Pages as a town's administration writes them, and questions as people ask them: other words, long texts. */
export const officialPages: Record<string, { title: string; body: string }> = {
  'passport-renewal': {
    title: 'Renewal of an adult passport',
    body: `You must submit an application for renewal where your travel document has expired or will expire within nine months. The standard fee is payable upon submission and is non-refundable.

## Eligibility

Applicants must have attained the age of sixteen and hold citizenship. Any remaining validity on the previous document is not transferred.

## Supporting documentation

You are required to furnish the previous document, one recent photograph and, where your name has been amended by marriage or deed poll, evidence of the amendment.

## Processing

Applications are ordinarily determined within three weeks. An expedited service is available by appointment at a supplementary charge.

## Loss or theft

Where the document has been mislaid or stolen, it must be declared without delay; it is thereupon cancelled and a replacement is issued.`,
  },
  'vehicle-tax': {
    title: 'Vehicle excise duty',
    body: `Excise duty is levied annually on every mechanically propelled vehicle that is kept or used on a public road.

## Rates

The rate is determined by emissions, fuel type and the date of first registration. Electrically propelled vehicles attract the lowest rate.

## Payment

Duty may be remitted in one sum, biannually or in monthly instalments by direct debit; instalments attract a surcharge of five per cent.

## Refunds and off-road declarations

A keeper who disposes of, scraps or exports the vehicle is entitled to a refund of each complete month remaining. A vehicle that is not used may be declared off the road, whereupon no duty is payable.

## Enforcement

Failure to remit renders the keeper liable to a penalty, and the vehicle may be clamped or impounded.`,
  },
  'council-tax-reduction': {
    title: 'Reduction of local property tax',
    body: `Households on a low income may be eligible for a reduction in the amount payable. The award depends upon income, savings, the number of dependants and other adults in residence.

## Single occupancy

A discount of twenty-five per cent applies where only one adult resides at the dwelling. Students and persons under eighteen are disregarded.

## Vacant dwellings

An unoccupied and unfurnished dwelling may be exempt for up to six months, after which a premium may be levied.

## Arrears

Where instalments are missed a reminder notice is issued; thereafter the full balance falls due. Contact the revenues office at the earliest opportunity to agree a revised payment arrangement.`,
  },
  'birth-registration': {
    title: 'Registration of a birth',
    body: `Every birth must be registered within forty-two days at the register office of the district in which the child was born.

## Who may register

Where the parents are married either may attend alone. Unmarried parents must attend jointly if the father's particulars are to be entered.

## Information required

The registrar records the place and date of birth, the name and sex of the child, and the occupations of the parents.

## Certificates

A certificate is issued upon payment of the statutory fee. Additional copies may be ordered subsequently.`,
  },
  'waste-collection': {
    title: 'Collection of household refuse',
    body: `Residual refuse and recyclable materials are collected on alternate weeks. Receptacles must be presented at the kerbside by seven o'clock on the scheduled day.

## Missed collections

A collection that was not made should be reported within two working days; the crew will return within a further two.

## Bulky items

Furniture, mattresses and domestic appliances are removed by prior arrangement. A charge applies for each item.

## Garden waste

An annual subscription entitles the householder to a brown receptacle that is emptied fortnightly between March and November.

## Hazardous materials

Paint, solvents, batteries and asbestos must not be placed in any receptacle and are accepted at the civic amenity site.`,
  },
  'parking-permits': {
    title: 'Resident parking permits',
    body: `Residents of a controlled zone may apply for a permit in respect of a vehicle registered at their address.

## Visitor vouchers

Each household may purchase up to fifty vouchers per annum, each valid for one calendar day.

## Penalty charge notices

A notice may be settled at half the amount within fourteen days of issue. A recipient who considers that it was issued in error may make an informal representation within the same period, and thereafter appeal to the independent tribunal.

## Blue badge holders

Persons with severely impaired mobility may be granted a badge that permits parking in designated bays without charge.`,
  },
  'planning-permission': {
    title: 'Planning permission for domestic extensions',
    body: `Certain alterations to a dwelling constitute permitted development and require no application. Consent is required for anything that exceeds the prescribed dimensions.

## Permitted development

A single-storey rear extension of up to four metres (detached) or three metres (otherwise), a porch, and most outbuildings and boundary enclosures not exceeding two metres in height may be erected without consent.

## Determination

Householder applications are determined within eight weeks. Neighbouring occupiers are notified and may submit observations.

## Appeals

An applicant aggrieved by a refusal may appeal to the inspectorate within twelve weeks.

## Unauthorised works

Works carried out without consent may be made the subject of an enforcement notice requiring demolition.`,
  },
  'unemployment-benefit': {
    title: 'Jobseeker allowance',
    body: `The allowance is payable to persons without employment who are available for and actively seeking work.

## Contribution conditions

Claimants must have paid sufficient contributions in the two preceding tax years. Those who resigned voluntarily or were dismissed for misconduct may be subject to a sanction of up to thirteen weeks.

## Amount and duration

The allowance is paid fortnightly in arrears for a maximum of one hundred and eighty-two days.

## Obligations

Claimants attend an interview every two weeks and must evidence the steps taken. Any remunerated activity and any absence abroad is to be declared.`,
  },
  'school-admissions': {
    title: 'Admission to primary education',
    body: `Children are admitted in the September following their fourth birthday. Applications close on the fifteenth of January; parents may state three preferences in order.

## Oversubscription

Where applications exceed places, priority is given to looked-after children, siblings of current pupils, and thereafter by distance from the home address.

## In-year transfer

Parents who relocate may apply for a transfer at any time. A place is offered where a vacancy exists.

## Free meals

Pupils whose parents receive a qualifying benefit are entitled to free meals upon application.`,
  },
  'electoral-roll': {
    title: 'Entry on the electoral register',
    body: `Only persons who are entered on the register may cast a ballot. Entry requires citizenship and residence, and may be made from the age of sixteen.

## Change of address

An elector who moves must submit a fresh application; entries are not transferred automatically.

## Absent voting

An elector who is unable to attend the polling station may apply for a postal ballot or appoint a proxy not later than eleven working days before the poll.

## Identification

Electors must produce photographic identification at the polling station.`,
  },
}

export const everydayQuestions: [question: string, page: string][] = [
  ['my passport runs out soon, how do I get a new one', 'passport-renewal'],
  ['I lost my passport', 'passport-renewal'],
  ['someone stole my passport what now', 'passport-renewal'],
  ['how much does a new passport cost', 'passport-renewal'],
  ['I got married and changed my name, what do I need for my passport', 'passport-renewal'],
  ['how long does it take to get a passport', 'passport-renewal'],
  ['can I get my passport faster', 'passport-renewal'],
  ['how do I pay my car tax', 'vehicle-tax'],
  ['can I pay car tax monthly', 'vehicle-tax'],
  ['I sold my car, do I get money back', 'vehicle-tax'],
  ['my car just sits in the garage, do I still have to pay tax', 'vehicle-tax'],
  ['they clamped my car', 'vehicle-tax'],
  ['is tax cheaper for electric cars', 'vehicle-tax'],
  ['I live alone, do I pay less council tax', 'council-tax-reduction'],
  ['I cannot afford my council tax', 'council-tax-reduction'],
  ['do students pay council tax', 'council-tax-reduction'],
  ['our house is empty at the moment, is there tax on it', 'council-tax-reduction'],
  ['we had a baby, where do we register it', 'birth-registration'],
  ['how soon do I have to register my newborn', 'birth-registration'],
  ['we are not married, can the dad sign for the baby', 'birth-registration'],
  ['I need a copy of a birth certificate', 'birth-registration'],
  ['when are the bins emptied', 'waste-collection'],
  ['my bin was not emptied', 'waste-collection'],
  ['can you take my old sofa', 'waste-collection'],
  ['where can I throw away paint', 'waste-collection'],
  ['what do I do with old batteries', 'waste-collection'],
  ['bin for grass and leaves', 'waste-collection'],
  ['I got a parking ticket and it is wrong', 'parking-permits'],
  ['where can my guests park', 'parking-permits'],
  ['disabled parking', 'parking-permits'],
  ['can I park on my street', 'parking-permits'],
  ['do I need permission to build an extension', 'planning-permission'],
  ['how high can my fence be', 'planning-permission'],
  ['my neighbour is building something huge', 'planning-permission'],
  ['they refused my planning application', 'planning-permission'],
  ['can I build a shed in my garden', 'planning-permission'],
  ['I lost my job, what money can I get', 'unemployment-benefit'],
  ['I quit my job, can I still get benefits', 'unemployment-benefit'],
  ['how long do I get unemployment money', 'unemployment-benefit'],
  ['can I go on holiday while on benefits', 'unemployment-benefit'],
  ['what age do children start school', 'school-admissions'],
  ['when do I have to apply for a school place', 'school-admissions'],
  ['we are moving, can my son change school', 'school-admissions'],
  ['are school dinners free', 'school-admissions'],
  ['my daughter goes there already, will her brother get in', 'school-admissions'],
  ['how do I register to vote', 'electoral-roll'],
  ['can I vote by post', 'electoral-roll'],
  ['I moved house, can I still vote', 'electoral-roll'],
  ['do I need ID to vote', 'electoral-roll'],
  ['can my wife vote for me', 'electoral-roll'],
]
