import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Full-Stack Developer', 'Full-Stack Engineer', 'Web Application Developer'],
  lines: {
    o: 'You build features from the table to the screen: {shape}.',
    'o junior': 'As a junior you work on small features on both sides, each with a colleague who knows the area.',
    'o mid': 'You own features across the whole stack and know which side a problem belongs to.',
    'o senior':
      'As a senior you take a product question, find the smallest useful answer, and carry it through every layer.',
    'o staff': 'As a staff engineer you keep product teams quick by improving what all their features pass through.',
    'o lead': 'As a lead you guide a product team across the stack, from first idea to figures after launch.',
    'r junior': 'Build small features across screen, endpoint and table, one pull request at a time.',
    'r2 junior': 'Ask which layer a rule belongs to, note the answer, and review small changes of colleagues.',
    'r mid': 'Carry features through every layer: screen, interface, rule, table, release, and the numbers afterwards.',
    'r2 mid': 'Work with product and design on the slice that can ship this week, and review code on both sides.',
    'r senior':
      'Shape features with product before they are specified, and choose where in the stack each part belongs.',
    'r2 senior': 'Mentor colleagues on the side they know less, and simplify flows that cross too many layers.',
    'r staff': 'Improve what every feature passes through: sign-in, data access, releases, shared components.',
    'r2 staff':
      'Lead changes that touch many teams by writing, prototypes and patience, and measure what they brought.',
    'r3 staff':
      'Mentor senior engineers in breadth and in depth, and leave areas better documented than you found them.',
    'r lead': 'Set priorities with product and design, and break goals into slices that each reach a user.',
    'r2 lead': 'Keep an eye on the whole: speed on screen, health of the data, cost of running it.',
    'r3 lead': 'Coach the team across both sides, and take a fair part of the code and of the on-call yourself.',
    'q junior':
      'Interest in both sides of a web application, with at least one project that went from database to screen.',
    'q mid': 'Practice in delivering features alone from screen to schema, and in knowing when to ask a specialist.',
    'q senior': 'A record of product features that you took from a rough idea to measured use.',
    'q2 senior': 'Ability to talk with users, design and operations about the same change in their own terms.',
    'q staff': 'Evidence of changes to a whole stack that made several teams quicker, with numbers before and after.',
    'q2 staff': 'Judgment about where simplicity is worth more than the newest tool, and the patience to keep it.',
    'q lead': 'Practice in leading the delivery of a product team, with code of your own in it.',
    'q2 lead': 'Experience in giving feedback and in resolving technical disputes by small experiments.',
    'r #screens':
      'Build screens with every state in mind, working by keyboard and on a phone, and fed by the endpoints you write.',
    'r junior #screens':
      'Build the forms and lists that belong to your endpoints, with loading, empty and error states.',
    'r #data': 'Change schema and code in steps that can each be released and undone.',
    'r #api': 'Shape endpoints by what a screen needs, with errors that it can show.',
    'r #quality': 'Test rules close to the code, and the main journeys once through the whole stack.',
    'r #run': 'Release small changes behind flags, and watch errors and speed after each.',
    'r #events': 'Move slow work to the background, and let people see how far it is.',
    'q #screens': 'Working knowledge of building accessible screens: forms, states, layout, and browser tools.',
    'q #code': 'Sound knowledge of one server-side language and of how to structure an application in it.',
    'q #data': 'Ability to model data and to write queries that stay quick as tables grow.',
    'q #quality': 'Habit of testing at the level where a defect shows first and costs least.',
    'p #run': 'Interest in deployment, monitoring and the cost of what you build.',
    'p #screens': 'Some practice with design systems, accessibility reviews or usability tests.',
    'p #api': 'First work with interfaces that partners or mobile apps use as well.',
  },
};

export default text;
