import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Technical Lead', 'Tech Lead', 'Lead Software Engineer'],
  prefixes: { lead: '' },
  lines: {
    o: 'You lead the technical work of a team and write code with it: {shape}.',
    'o lead':
      'You answer for direction and quality, plan with product, and help engineers to do the best work of their careers so far.',
    'r lead':
      'Turn product goals into a technical plan with the team, riskiest question first, and revise it in the open.',
    'r2 lead': 'Keep design reviews short and useful: options, failure cases, a choice, and a date to look again.',
    'r3 lead':
      'Coach engineers by pairing and review, hand over ownership step by step, and stay reachable when it gets hard.',
    'q lead': "Practice in guiding a team's technical work without doing all of it yourself.",
    'q2 lead': 'Communication that product, management and engineers each find clear, bad news included.',
    'r #code': 'Set conventions by example, and keep the codebase one in which a newcomer ships within a week.',
    'r #data': 'Guard the data model, and plan changes to it so that no release depends on luck.',
    'r #run': 'See to it that the team can release, observe and undo its work on any day.',
    'r #quality': 'Choose with the team what is tested where, and keep the feedback quick.',
    'r #events': 'Choose between waiting and queuing by what the user needs to know at once.',
    'q #code': 'Depth in the language and structure of the systems the team builds.',
    'q #data': 'Ability to judge data models, consistency and their cost in later change.',
    'q #run': 'Experience with operating what you build, incidents included.',
    'q #quality': 'A clear view of how quality is built in, from review to release.',
    'p #code': 'Experience in taking over a grown codebase and the team that wrote it.',
    'p #run': 'Practice with hiring interviews, onboarding or mentoring across teams.',
    'p #quality': 'Some budget, vendor or compliance work beside the code you wrote.',
  },
};

export default text;
