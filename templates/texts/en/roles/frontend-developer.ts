import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Frontend Developer', 'Front-End Engineer', 'UI Developer'],
  lines: {
    o: 'You build the interface that people work with every day: {shape}.',
    'o junior':
      'As a junior you start with components and small screens, reviewed closely by colleagues in code and in design.',
    'o mid': 'You own screens from the first sketch to real use, and talk with design and back end on level terms.',
    'o senior': 'As a senior you turn vague needs into interfaces that are quick, accessible and cheap to change.',
    'o staff': 'As a staff engineer you shape the front-end foundations that several product teams build on.',
    'o lead': 'As a lead you set the direction of a front-end team and keep building with it.',
    'r junior': 'Build components and small screens from designs, in slices that can be reviewed within a day.',
    'r2 junior': 'Ask design and back end when a state is missing, and show your work on a real device before review.',
    'r mid':
      'Own screens end to end: states, errors, measurement, and the talk with design when a detail does not work.',
    'r2 mid': 'Review code and designs for missing states, and keep the component documentation true.',
    'r senior': 'Turn unclear requests into a thin first version, test it with users, and build up from what they do.',
    'r2 senior':
      'Mentor colleagues on rendering, accessibility and testing, and improve what slows the whole team down.',
    'r staff': 'Set the foundations that several teams use: design system, routing, data access, performance budgets.',
    'r2 staff': 'Guide teams through changes of framework or platform with small steps and proof at each of them.',
    'r3 staff': 'Represent the front end where products and systems are planned, and mentor its senior engineers.',
    'r lead':
      'Set direction for the front end with design and product, and cut plans into slices that reach users weekly.',
    'r2 lead': 'Watch quality as users meet it, speed, errors and access, and make room to repair it.',
    'r3 lead': 'Coach the team in review, pairing and one-to-one talks, and keep shipping code yourself.',
    'q junior':
      'An eye for detail in interfaces, and the habit of trying what you built with the keyboard and at 200 percent zoom.',
    'q mid':
      'Practice in taking a design apart: its states, its data, its edge cases, and what the first slice should be.',
    'q senior': 'A record of interfaces that stayed quick and accessible while features and teams grew.',
    'q2 senior': 'Ability to explain trade-offs to design and product in words and prototypes instead of jargon.',
    'q staff': 'Evidence of front-end foundations that other teams adopted because their work got easier.',
    'q2 staff': 'Judgment about rendering, caching and bundle cost, based on measurements from real visitors.',
    'q lead': 'Practice in steering front-end work of a team, from planning to what users experience after release.',
    'q2 lead': 'Feedback that helps people grow, in code review as well as in conversation.',
    'r #accessibility':
      'Build for keyboard, screen reader and zoom from the first version, and test against the WCAG criteria.',
    'r #screens': 'Draw every state of a screen: loading, empty, partial, failed, and far too full.',
    'r #styles': 'Keep layouts fluid and tokens few, so that a change of design is a change of values.',
    'r #state': 'Keep each piece of state in one place, and derive everything else from it.',
    'r #api': 'Handle slow, partial and failed answers so that people can go on with their work.',
    'r #quality': 'Test what users do, by role and label, and keep those tests quick enough for every push.',
    'r #build': 'Keep builds quick and bundles small, and fail the build when a budget is passed.',
    'r #watch': 'Watch errors and vitals of real visits, and fix first what touches most people.',
    'r2 #accessibility junior':
      'Check your components by keyboard and with a screen reader, and ask when a label is missing in the design.',
    'q #code': 'Sound knowledge of the language of the browser, its asynchronous side, and its debugging tools.',
    'q #screens': 'Practice with one component framework and knowledge of what it does for you.',
    'q #styles': 'Ability to lay out pages that survive long words, large type and narrow windows.',
    'q #accessibility': 'Knowledge of accessible patterns for forms, dialogs and navigation, tested with real aids.',
    'q #quality': 'Habit of testing interfaces by what users perceive and by what they do.',
    'p #watch': 'Interest in performance as people experience it: vitals, slow devices, poor networks.',
    'p #accessibility': 'First practice in testing with assistive technology or with people who use it.',
    'p #build': 'Some work on a design system, its documentation or its release process.',
  },
};

export default text;
