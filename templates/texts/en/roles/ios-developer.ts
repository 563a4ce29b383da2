import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['iOS Developer', 'iOS Engineer', 'Apple Platform Developer'],
  lines: {
    o: 'You build an app for people who notice details: {shape}.',
    'o junior':
      'As a junior you build screens and fixes with close review, and see them ship in the release that follows.',
    'o mid': "You own features from design to release, with the platform's habits in mind.",
    'o senior': 'As a senior you own large parts of the app, its architecture and its releases.',
    'o staff': 'As a staff engineer you set the direction for how teams build for this platform.',
    'o lead': 'As a lead you guide an app team through releases and yearly system changes.',
    'r junior':
      'Build small screens and fixes in the architecture that is there, and test them on more than one device.',
    'r2 junior': 'Read the platform guidelines for what you build, and bring questions and screenshots to review.',
    'r mid':
      'Own features from first sketch to staged release, with accessibility, offline use and measurement included.',
    'r2 mid': 'Review changes for memory, threading and platform habits, and keep shared components documented.',
    'r senior': 'Own the parts of the app that everyone touches: navigation, data flow, startup, release.',
    'r2 senior': 'Mentor colleagues on language, tools and debugging, and bring the team through each system release.',
    'r staff': 'Set architecture, module borders and build times so that several teams can work in one app.',
    'r2 staff': 'Test new platform releases early, and plan what to adopt, what to wait for, and what breaks.',
    'r3 staff': 'Mentor senior developers and represent the platform where products are planned.',
    'r lead': 'Plan releases with product, design and the other platform, and keep review risks out of the last days.',
    'r2 lead': 'Answer for crash-free sessions, rating and startup time, and make room to improve them.',
    'r3 lead': 'Coach developers in review and pairing, and keep building features yourself.',
    'q junior': "A small app of your own on a real phone, and attention to how the platform's best apps behave.",
    'q mid': 'Practice in bringing features through store review and in fixing what shows up afterwards.',
    'q senior': 'A record of apps that you kept quick, accessible and stable through several system releases.',
    'q2 senior': 'Ability to discuss interaction with design, and to prototype instead of arguing.',
    'q staff': 'Evidence of architecture or build work that made several app teams quicker.',
    'q2 staff': 'Judgment about new platform frameworks: when to adopt, how to fall back, what to measure.',
    'q lead': 'Practice in leading app releases and the people who make them.',
    'q2 lead': 'Clear priorities in release weeks, and feedback that developers come back for.',
    'r #screens': 'Build screens that hold up with large type, voice control and every device size.',
    'r #platform': 'Use what the system offers, from deep links to background refresh, within its limits.',
    'r #api': 'Keep the app useful on a train: caching, retries with limits, clear states.',
    'r #storage': 'Migrate local data safely from any earlier version, and encrypt what is private.',
    'r #release': 'Automate signing, test builds and staged rollout, and watch the first hours of each.',
    'r #quality': 'Test logic with unit tests, and a few main flows on devices.',
    'r #watch': 'Read crash and hang reports by version, and fix what most people meet.',
    'q #screens': "Practice in building accessible, adaptive screens with the platform's toolkits.",
    'q #platform': 'Knowledge of lifecycle, permissions, notifications and store rules of the platform.',
    'q #api': 'Ability to work with web interfaces, tokens and caching in an app.',
    'q #release': 'First-hand knowledge of signing, test distribution and store review.',
    'q #quality': 'Habit of writing unit tests and of profiling before optimizing anything.',
    'p #platform': 'Work with widgets, watch apps, in-app purchases or health data.',
    'p #release': 'Experience with feature switches, experiments or phased releases.',
    'p #screens': 'Practice in testing with voice output and other assistive features.',
  },
};

export default text;
