import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Engineering Manager', 'Software Engineering Manager', 'Software Development Manager'],
  prefixes: { manager: '' },
  lines: {
    o: 'You lead a team of engineers who work with {shape}.',
    'o manager':
      'You answer for its people, its delivery and its health, with enough technical depth to judge what you are told.',
    'r manager':
      'Hold regular one-to-one talks, give feedback early, and help each engineer to a next step that is their own.',
    'r2 manager':
      'Set goals with product, turn them into a plan that the team believes, and report progress without varnish.',
    'r3 manager': 'Hire with structured interviews and clear criteria, and take care of people in their first months.',
    'r4 manager': 'Watch the health of the team: load, on-call, conflicts, and the work that nobody sees.',
    'r5 manager':
      'Improve how the team delivers by looking at where work waits, and leave technical choices to those who live with them.',
    'q manager':
      'Practice in leading engineers: development talks, difficult conversations, and recognition that is specific.',
    'q2 manager': 'A record of teams that delivered in a steady rhythm and whose people stayed and grew.',
    'q3 manager': 'Background in software development that lets you follow designs and question estimates.',
    'q4 manager':
      'Ability to plan with uncertainty, to say no with reasons, and to keep promises small enough to hold.',
    'r #people': 'Build a team in which problems are named early, because naming them has no cost.',
    'r2 #people':
      'Keep career steps and salaries explainable, and prepare each review so that nothing in it is a surprise.',
    'q #people': 'Knowledge of fair hiring and assessment, and of how bias creeps into both.',
    'q2 #people': 'Experience with incidents or crises in which you kept people informed and rested.',
    'p #people': 'Experience with several teams, with distributed ones, or with a reorganization.',
    'p2 #people': 'Practice with budgets, suppliers or contracts for a technical team.',
    'p3 #people': 'Coaching or leadership training, and habits that you took from it.',
  },
};

export default text;
