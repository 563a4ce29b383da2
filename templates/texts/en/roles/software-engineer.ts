import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Software Engineer', 'Software Developer', 'Application Developer'],
  lines: {
    o: 'You design, build and maintain software that people rely on: {shape}.',
    'o junior': 'As a junior you work on clear tasks with a mentor, and see each of them go live.',
    'o mid': 'You own defined features and the code around them, from requirement to maintenance.',
    'o senior': 'As a senior you own a part of the system, its design, its defects and its future.',
    'o staff': 'As a staff engineer you solve the problems that lie between teams and shape how systems grow.',
    'o lead': 'As a lead you guide the technical work of a team and stay close to its code.',
    'r junior': 'Implement well-described changes, test them, and follow them until they run for users.',
    'r2 junior': 'Prepare questions, note answers, and pay back in documentation what others have explained to you.',
    'r mid': 'Turn requirements into working features: ask what is meant, propose a design, deliver in small steps.',
    'r2 mid': 'Maintain what you build: fix causes instead of symptoms, and review the changes of colleagues.',
    'r senior': 'Own a subsystem: its design, its quality, its operation, and the plan for what should become simpler.',
    'r2 senior': 'Raise the level of the team through review, pairing and examples, and improve how it works.',
    'r staff':
      'Take on problems that cross teams and systems, from an unclear complaint to a solution others maintain.',
    'r2 staff':
      'Write down technical strategy in terms of problems, options and costs, and update it when facts change.',
    'r3 staff': 'Mentor senior colleagues, and lend your time to the project whose risk is greatest.',
    'r lead': 'Settle goals with product, split them into steps, and keep the riskiest question in front.',
    'r2 lead': "Answer for the quality of the team's systems, from design review to behavior in production.",
    'r3 lead': 'Coach engineers, spread knowledge on purpose, and keep writing code that others build on.',
    'q junior': 'Foundations of programming: data structures, tests, debugging, and code that you can explain.',
    'q mid': 'Practice in the whole cycle of a feature, from an unclear request to maintenance after release.',
    'q senior': 'A record of subsystems that you designed and maintained long enough to meet your own mistakes.',
    'q2 senior':
      'Ability to make a complex matter clear, in writing and at a whiteboard, to people in and outside the team.',
    'q staff': 'Evidence of technical problems between teams that you defined, solved and handed over.',
    'q2 staff':
      'Breadth across languages and systems, with depth in at least one, and judgment about when each is needed.',
    'q lead': "Practice in leading technical work: planning, design reviews, delivery, and care for people's growth.",
    'q2 lead': 'Experience in balancing product needs and technical health so that neither side is surprised.',
    'r #code': 'Write code that states its intent, and refactor in steps that can each be released.',
    'r #data': 'Design data structures and storage after how they are read, written and corrected.',
    'r #quality': 'Test at the level that shows a defect first, and keep the suite quick enough to be run.',
    'r #run': 'Automate build and release, and observe what a change does once it is out.',
    'r #api': 'Define interfaces with their errors and limits, and keep them stable for those who build on them.',
    'r #events': 'Separate what must happen now from what may happen later, and make both visible.',
    'q #code': "Sound knowledge of a programming language and its tools, and the habit of reading others' code.",
    'q #data': 'Ability to choose and use data stores with their guarantees in mind.',
    'q #quality': 'Habit of automated tests, careful reviews and releases small enough to undo.',
    'q #run': 'Some practice with delivery pipelines and with reading logs and metrics.',
    'p #api': 'Some experience with interfaces that people outside your team depend on.',
    'p #run': 'Interest in how software is deployed, observed and paid for.',
    'p #quality': 'Practice with profiling, static analysis or property-based tests.',
  },
};

export default text;
