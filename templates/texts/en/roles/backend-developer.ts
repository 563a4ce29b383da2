import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Backend Developer', 'Backend Engineer', 'Server-Side Developer'],
  lines: {
    o: 'You build and run the back end of our product: {shape}.',
    'o junior':
      'As a junior you take small, well-described tasks, get close review, and grow into features of your own.',
    'o mid':
      'You own features from the first question to their behavior in production, with a team that reviews and is reviewed.',
    'o senior':
      'As a senior you take problems that nobody has cut into tickets yet and stay with them until they run without you.',
    'o staff':
      'As a staff engineer you work across teams on the parts of the system that no single team can change alone.',
    'o lead':
      'As a lead you set the technical direction of a back-end team, write code with it, and answer for what it ships.',
    'r junior':
      'Take on tasks of a few days, ask early when the ticket and the code disagree, and see each of them through to release.',
    'r2 junior':
      'Explain your changes in pull requests, take review as a lesson, and review small changes of others yourself.',
    'r mid':
      'Own features end to end: clarify the need, design the change, ship it in slices, and watch it in production.',
    'r2 mid': 'Review code with an eye for the reader to come, and write down what the code alone cannot say.',
    'r senior':
      'Own services with their failures: alerts, runbooks, capacity, and the design changes that an incident asks for.',
    'r2 senior': 'Mentor colleagues in pairing and review, and question habits of the team that slow down releases.',
    'r staff':
      'Find the few changes that make work easier for several teams, argue for them in writing, and stay until they are done.',
    'r2 staff': 'Review designs beyond your own team, and name the failure that nobody has planned for yet.',
    'r3 staff':
      'Mentor senior engineers on scope and trade-offs, and hand over what you started so that it lives without you.',
    'r lead': 'Set technical direction with the team: what to build, what to buy, what to leave, and in which order.',
    'r2 lead': 'Plan work so that risk comes first, and tell product early when scope, date and quality do not fit.',
    'r3 lead':
      'Coach engineers through design, review and feedback, and keep enough hands-on work to judge what you ask for.',
    'q junior':
      'Curiosity for how a request travels through a system, and the habit of asking when something is unclear.',
    'q mid':
      'Practice in finding the cause of a defect in production from logs, metrics and a hypothesis instead of a guess.',
    'q senior':
      'A record of services that you designed, ran through incidents, and changed because of what you learned.',
    'q2 senior':
      'Clear writing: design notes that weigh alternatives, and reviews that leave the author wiser and not smaller.',
    'q staff': 'Evidence of technical change that you carried across teams without the authority to order it.',
    'q2 staff':
      'Judgment about consistency, availability and cost in distributed systems, explained so that product can weigh in.',
    'q lead':
      'Practice in steering the technical work of a team: priorities, design reviews, and delivery that others can plan with.',
    'q2 lead': 'A way of giving feedback that colleagues ask for, on code as well as on how people work.',
    'r #api':
      'Design interfaces that callers can predict: stable names, clear errors, limits, and versions that live side by side.',
    'r #data': 'Model data around its rules, keep writes consistent, and migrate without stopping those who read.',
    'r #events': 'Move slow work out of the request, and make each step safe to run twice.',
    'r #run': 'Ship small changes often, watch them after release, and have a way back that was tried.',
    'r #quality': 'Test rules where they live, and let each failing test say what broke and why it matters.',
    'r #watch': 'Log what helps at night, measure what users notice, and remove alarms that nobody acts on.',
    'r #security': 'Check input and access at every border, and keep secrets and personal data out of logs.',
    'q #code': 'Sound knowledge of at least one server-side language, its tools, and how its programs fail.',
    'q #data': 'Ability to model data, write queries that stay quick, and reason about transactions.',
    'q #api': 'Practice in designing interfaces that other people build on, errors and limits included.',
    'q #quality': 'Habit of testing: you know which level shows a defect first and keep suites quick.',
    'q #run': 'Some practice with automated delivery and with watching a release after it went out.',
    'p #events': 'Some exposure to asynchronous systems: queues, retries, and work that may arrive twice.',
    'p #run': 'Interest in operations: capacity, deployment, and what a service costs per month.',
    'p #security': 'An eye for security in everyday changes: input, access, secrets, dependencies.',
  },
};

export default text;
