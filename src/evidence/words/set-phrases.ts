import {baseFormsOf} from './thesaurus.js'

/*
 * Turns of phrase whose words are not to be looked for one by one in a source: what they say together is little ('in the wake of') or is nearly always said
 * in other words ('carried out', 'pleaded guilty'). Each stands with its words in their base forms, '(…)' for what may stand between.
 */
const PHRASES = `
carry out | set aside | set out | set up | set off | set to | set to work | break out | break down | break up | sweep in | sweep across | sweep through | sweep into
call for | call off | call on | call up | come forward | come under | come into | come from behind | come to an end | come to light | come close | come up | come amid
come as | come out | come down | come back | take place | take part | take over | take on | take steps | take action | take up | take control | take out | take off | take aim
under way | on the run | on track | on course | on hold | on the back of | hit back | hit out | step down | step up | step aside | step in | stand down | stand by | stand up
bring in | bring forward | bring about | bring back | bring together | bring to an end | put forward | put up | put on | put out | put off | put down | put in | put pressure | put together
turn into | turn out | turn to | turn up | turn down | turn away | turn around | wash up | wash ashore | pay tribute | tribute be pay | tribute have be pay | pay out
make sure | make way | make up | make sense | make clear | in the wake of | in the aftermath of | in the face of | in the light of | in the midst of | in the process of | in the run-up to
as a result | in front of | at the end of | at the start of | at the heart of | at the centre of | at the center of | at the hands of | at the helm of | at the height of | at the time of
on behalf of | in support of | in favour of | in favor of | in light of | in terms of | in line with | in charge of | in search of | in need of | in order to | in addition to | in a bid to
as part of | as well as | a string of | a series of | a number of | a range of | a host of | a raft of | a handful of | a wealth of | a record of | a total of | a group of | a pair of | a lack of
a variety of | a bid to | a move to | figure show | figure reveal | figure suggest | official figure | official say | have learn | have reveal | have emerge | have confirm
due to | say to | think to | believe to | understand to | likely to | unlikely to | able to | unable to | force to | expect to | hope to | hope of | ready to | prepare to | urge to | agree to | plan to
schedule to | need to | want to | try to | seek to | aim to | vow to | promise to | refuse to | continue to | bid to | rule out | do enough | draw up | draw attention
raise concern | concern be raise | concern have be raise | raise awareness | raise fear | fear be raise | raise question | question be raise | raise alarm | raise the alarm
issue a warning | warning be issue | issue an apology | make an appeal | in the early hour | in recent year | in recent month | in recent week | in recent day | in year to come | get into difficulty | to safety | close the gap | straight set | open its door | reopen its door | close its door
open their door | close their door | mixed reaction | home town | lucky to be alive | end the day | end the week | end up | end in | end with | behind bar | strike off
hand over | hand down | hand out | late on | early on | later on | leave behind | leave without | leave out | accord to | on suspicion of | in connection with | in custody | find guilty | plead guilty
find dead | treat as | help to | help with | back by | back in | give way | give up | give rise | give out | run into | run out | run by | run in | lead to | lead by | look to | look for | look at
look set | look into | look after | look like | look back | look ahead | look forward | move into | move to | move up | move on | move clear | move forward | pull out | pull off | pull up
spark by | cut off | cut down | cut short | hold on | hold out | hold off | hold talk | hold up | kick off | keep up | keep on | send off | send home | send out | send to | shut down | play down
play a role | play a part | point out | go ahead | go on | go into | go under | go off | go up | go down | go out | go through | go missing | work on | work out | work with | figure out
find out | point to | base on | base in | focus on | rely on | depend on | deal with | cope with | face with | face up | drop out | drop off | fall short | fall foul | fall victim | catch fire
catch up | pick up | sign up | sign off | live up | stay on | settle in | speak out | spell out | weigh in | win over | wind up | phase out | roll out | crack down | back down | bail out
sell off | pay off | lay off | ward off | fend off | stave off | fight back | fight off | bounce back | hold back | set back | scale back | cut back | roll back | claw back | cling on | hang on
press ahead | push ahead | forge ahead | push through | push for | press for | campaign for | range from | consist of | result in | result of | thousands of | hundreds of | dozens of
be name | be know | have be name | know as | regard as | describe as | refer to | subject to | prior to | thanks to | close to | next to | owing to | relate to | all time | of all time | first ever
`

interface Phrase {
  words: readonly string[]
}

let byWord: Map<string, Phrase[]> | undefined

/**
 * Whether a word stands in a set phrase.
 * @param norms folded words of a sentence, in order
 * @param at which of them
 */
export function inSetPhrase(norms: readonly string[], at: number): boolean {
  byWord ??= read()
  const forms = formsOf(norms[at]!)
  return forms.some((form) => byWord!.get(form)?.some(({words}) => words.some((word, k) => word === form && stands(norms, at - k, words))) ?? false)
}

function stands(norms: readonly string[], from: number, words: readonly string[]): boolean {
  return from >= 0 && words.every((word, k) => norms[from + k] === word || formsOf(norms[from + k] ?? '').includes(word))
}

function formsOf(norm: string): readonly string[] {
  return [norm, ...baseFormsOf(norm)]
}

function read(): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const text of PHRASES.trim().split(/\n| \| /)) {
    const words = text.trim().split(' ')
    for (const word of new Set(words)) out.set(word, [...out.get(word) ?? [], {words}])
  }
  return out
}
