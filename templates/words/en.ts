import type { WordLists } from '@/templates/words';

/**
 * English words that a posting does better without, and what to write instead: our own lists.
 * The coded stems are those of Gaucher, Friesen & Kay (2011), https://doi.org/10.1037/a0022530,
 * as gender-decoder counts them (MIT, https://github.com/lovedaybrooke/gender-decoder).
 */
const words: WordLists = {
  hype: [
    [
      'rock ?stars?|ninjas?|gurus?|wizards?|unicorns?|super ?hero(?:es)?|hackers?',
      'name the job as people search for it',
    ],
    ['strong|excellent|outstanding|exceptional|superb|superior|extraordinary|stellar', 'say what the person can do'],
    [
      'world[- ]class|best[- ]in[- ]class|top[- ]notch|cutting[- ]edge|bleeding[- ]edge|state[- ]of[- ]the[- ]art',
      'name the thing itself',
    ],
    ['proven(?: track record)?|track record of success', 'name the work that shows it'],
    [
      'passionate|passion for|self[- ]starters?|go[- ]getters?|results[- ]driven|highly motivated',
      'describe what the person will do',
    ],
    ['seamless(?:ly)?|synerg(?:y|ies)|game[- ]chang(?:er|ing)|disruptive|best of breed', 'say it in plain words'],
    ['amazing|awesome|incredible|thrilling|once in a lifetime', 'let facts speak'],
  ],
  age: [
    ['young|youthful|energetic team|vibrant team', 'describe the work, not the people'],
    ['recent graduates?|digital natives?|class of 20\\d\\d', 'name the skill that is needed'],
    [
      '(?:no more than|at most|max(?:imum)?\\.?(?: of)?|up to) \\d+ years(?: of)? experience',
      'leave the upper limit out',
    ],
    ['mature (?:person|candidate|individual)|elderly', 'leave it out'],
  ],
  gender: [
    ['he|she|his|hers?|him|he/she|s/he', 'write “you” or “they”'],
    ['guys|gentlemen|ladies|girls', 'write “people” or “team”'],
    [
      'manpower|man[- ]?hours?|man[- ]?days?|chairman|salesman|foreman|craftsman(?:ship)?|workmanship|mankind',
      'write it without “man”',
    ],
  ],
  ability: [
    [
      'able[- ]bodied|physically fit|must be able to (?:stand|lift|walk|see|hear)',
      'name the task only if the job cannot be done without it',
    ],
    ['crazy|insane|sanity check|dumb|lame|crippl(?:ed|ing)|blind(?:ly)? to|tone[- ]deaf', 'choose another word'],
  ],
  origin: [
    [
      'native (?:[a-z]+ )?speakers?|mother tongue|native[- ]level',
      'name the language level that the work needs (CEFR A1 to C2)',
    ],
    ['culture fit|cultural fit', 'say how the team works'],
    [
      'master/slave|slaves?|whitelist(?:s|ed|ing)?|blacklist(?:s|ed|ing)?|grandfathered',
      'use the neutral term, such as primary and replica, allow list and block list',
    ],
  ],
  overwork: [
    ['like a family|we are a family|one big family', 'say how the team works'],
    [
      'wear many hats|hustle|24/7|fast[- ]paced|work hard,? play hard|thrive under pressure',
      'say what the work asks for',
    ],
  ],
  coded: {
    masculine:
      'active|adventurous|aggress|ambitio|analy|assert|athlet|autonom|battle|boast|challeng|champion|compet|confident|courag|decid|decision|decisive|defend|determin|domina|driven|fearless|fight|force|greedy|headstrong|hierarch|hostil|impulsive|independen|individual|intellect|lead|logic|objective|opinion|outspoken|persist|principle|reckless|self-confiden|self-relian|self-sufficien|stubborn|superior|unreasonab',
    feminine:
      'agree|affectionate|child|cheer|collab|commit|communal|compassion|connect|considerate|cooperat|co-operat|depend|emotiona|empath|enthusias|feel|flatterable|gentle|honest|inclusive|interdependen|interpersona|kind|kinship|loyal|modesty|nag|nurtur|pleasant|polite|quiet|respon|sensitiv|share|sharin|submissive|support|sympath|tender|together|trust|understand|warm|whin|yield',
    technical:
      'responsib\\w*|responsive\\w*|respon[ds]\\w*|response\\w*|support(?:s|ed)?|commit(?:s|ted)?|dependenc\\w*|depends?|shared?|shares|child process\\w*|connect(?:s|ed|ions?|ors?)?|sensitive data|(?:zero|un)[- ]?trust\\w*|understand(?:s|ing)?|analy\\w*|lead(?:s|ing|er|ers)?|logic(?:al)?|objective-c|objectives?|principles?|decision\\w*|active(?:mq| directory)?|(?:event|test|data|domain|message)[- ]driven|enforced?|determin(?:e|es|istic)|persist\\w*|hierarch\\w*|independent\\w*|autonom\\w*|defender|leadership',
  },
};

export default words;
