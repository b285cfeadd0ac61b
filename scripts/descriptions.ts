/** What an editor is told of each field of a pack while writing it. By record, then by field. */
const DATE = 'As fine as it is known: 2018, 2018-06 or 2018-06-12.'
const SOURCE = 'Where it stands: pages seen, registers, yearbooks.'
const RETRACT = 'true takes the record out that ships or that an earlier pack has.'
const WITHOUT = 'Entries of the lists of a known record that are wrong, such as an alias.'
const PLACE = {
  site: 'The hall, palace, stadium, base.', area: 'The part of the city, the island.', city: 'The city.', region: 'The state or province.',
  country: 'The country, by code (FR) or name.', near: 'Places that may fairly be said instead.', names: 'Other spellings of the place.'
}

export const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pack: {
    country: 'Code of the country whose offices stand in this file, such as FR.',
    complete_from: `The first day from which the list of holders is whole. ${DATE}`,
    complete_until: `The last day up to which the list of holders is known to be whole. A text dated later is never told that a holder is wrong. ${DATE}`,
    countries: 'Countries, new ones or what is otherwise about known ones.', regions: 'States, provinces and other parts of countries.',
    bodies: 'Organisations, and regions with a head of their own.', offices: 'Offices with those who held them.', people: 'Everyone whom this file names and who is not known yet; or aliases and dates of known people.',
    events: 'What happened when and where.', series: 'What recurs by edition: summits, games.', cities: 'Cities that are missing, and other spellings.',
    contested: 'Places whose country is disputed.'
  },
  country: {
    id: 'ISO code of two letters; SU, YU and so on for states that ended.', name: 'As a message says it. Needed for a new country.', names: 'Further names and abbreviations, cased as they must stand: UK, U.K., Britain.',
    demonyms: 'Adjectives and nouns: French.', former: 'Names that it bore in its time.', capitals: 'All that may be called the capital.', from: `Since when there is the state. ${DATE}`, until: `When it ended. ${DATE}`,
    source: SOURCE, without: WITHOUT, retract: RETRACT
  },
  capital: {name: 'The city.', names: 'Other spellings.', from: `Since when, where it moved. ${DATE}`, until: `Until when, where it moved. ${DATE}`},
  former: {name: 'The former name.', demonyms: 'Adjectives and nouns of that time.', from: `Since when it was called so. ${DATE}`, until: `Until when. ${DATE}`},
  contested: {
    id: 'Unique among contested places.', countries: 'Codes of the countries that dispute it, or of which one belongs to another: neither is ever called wrong.', places: 'What is disputed.',
    note: 'A remark for whoever keeps the list.', source: SOURCE, without: WITHOUT, retract: RETRACT
  },
  region: {
    kind: 'region, or water for a sea, strait or gulf.', countries: 'Codes of the countries on the shores of a water.', within: 'Id of the sea of which it is a part.',
    id: 'Unique among regions, such as US-TX.', name: 'As a message says it.', names: 'Further names.', demonyms: 'Adjectives and nouns: Texan.', country: 'Code of the country it is a part of.',
    capital: 'Its capital.', source: SOURCE, without: WITHOUT, retract: RETRACT
  },
  body: {
    id: 'Unique among bodies, such as european-commission.', name: 'As a message says it.', names: 'Further names and abbreviations.', demonyms: 'What stands before a title: EU.',
    country: 'Code of the country it is a part of, or is claimed by.', seat: 'The city whose name the press uses for it: Brussels.', source: SOURCE, without: WITHOUT, retract: RETRACT
  },
  office: {
    id: 'Unique in its country or body: president, prime-minister.', country: 'Code of the country, unless it stands at the head of the file.', body: 'Id of the body, where the office is of no country.',
    role: 'Whether the holder heads the state, the government or both.', title: 'As a message says it: President of France. Needed for a new office.', prefixes: 'What may stand before the name: President.',
    also: 'Further titles that are accepted without a word.', dispute: 'What a message says where sources disagree.', note: 'A remark for whoever keeps the list.',
    collective: 'true where several people hold the office at once.', complete_from: `The first day from which its holders are whole. ${DATE}`, complete_until: `The last day up to which its holders are whole. ${DATE}`,
    vacant: 'Times in which nobody held the office, or there was none.', holders: 'Who held it. A tenure corrects the known one of the same person that began on the same date; what is left out stays.', retract: RETRACT
  },
  vacancy: {from: `First day. ${DATE}`, until: `Last day; empty while it lasts. ${DATE}`, note: 'Why nobody held the office.'},
  holder: {
    person: 'Full name, as under people.', from: `First day. ${DATE}`, until: `Last day; empty while no end is known. ${DATE}`, as_of: `The day up to which an open tenure is confirmed. ${DATE}`,
    confidence: 'A and B contradict a text, C wants another witness, D never contradicts. B unless given.', acting: 'true while the office is only acted for.', role: 'Where it differs from that of the office.',
    title: 'Where it differs from that of the office.', prefixes: 'Where they differ from those of the office.', also: 'Further titles that are accepted without a word.',
    dispute: 'What a message says where sources disagree.', note: 'A remark for whoever keeps the list.', source: SOURCE, retract: RETRACT
  },
  person: {
    name: 'Full name, as a message says it.', aliases: 'Further spellings in print. One letter is refused; an ordinary word (Will, May) is not looked for by itself.',
    surnames: 'Short forms that the parts of the name do not yield: Lula.', born: `Birth. ${DATE}`, died: `Death. ${DATE}`, qid: 'Number in Wikidata, such as Q76; tells two people of one name apart.', styles: 'The spelling that a house style settles on, by the name of the style: {ap: Moammar Gadhafi}.', source: SOURCE, without: WITHOUT, retract: RETRACT
  },
  event: {
    id: 'Unique among events.', kind: 'What it was.', title: 'How a message speaks of it, with its article: the Harbour Forum of 2023.', names: 'Names that by themselves mean this event and no other.',
    series: 'Id of the series it is an edition of.', edition: 'The year or number by which the edition goes.', participants: 'People by full name, countries by code, organisations.',
    killed: 'How many were killed: one number, or the lowest and the highest that sources give.', injured: 'How many were hurt: one number, or the lowest and the highest.',
    words: 'Further common words that, with the participants, speak of it: talks, met.', from: `First day. ${DATE}`, until: `Last day; left out for an event of one day. ${DATE}`,
    from_also: 'Other first days that careful sources give.', until_also: 'Other last days that careful sources give.', at: 'Every place that is right to say, the best first.',
    phases: 'Further dated steps of the same thing, such as its announcement.', dispute: 'What a message says where sources disagree.', note: 'A remark for whoever keeps the list.',
    as_of: `The day up to which all such events of its participants are known. ${DATE}`, needs_all: 'true where a text has to name all participants.', cues: 'Words of which one must stand in the text for the record to count.',
    source: SOURCE, without: WITHOUT, retract: RETRACT
  },
  place: PLACE,
  phase: {what: 'What happened: announced, signed.', words: 'Words that speak of it.', from: `First day. ${DATE}`, until: `Last day. ${DATE}`, at: 'Where.'},
  series: {
    id: 'As events refer to it.', names: 'Spellings that, with a year, name one edition.', short: 'Spellings that count only beside a word such as summit or talks.', unless: 'Words that, right before the name, make it another series.',
    kind: 'What its editions are.', held_by: 'Code of the country, where all editions are of one.', slack: 'Days before the first and after the last day that are still no error.', note: 'A remark for whoever keeps the list.', without: WITHOUT, retract: RETRACT
  },
  city: {name: 'The city.', names: 'Further spellings.', countries: 'Codes of the countries that have a city of this name.', retract: RETRACT}
}
