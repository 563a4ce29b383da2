import type { GeneralText } from '@/templates/texts';

const general: GeneralText = {
  prefixes: { junior: 'Junior', mid: '', senior: 'Senior', staff: 'Staff', lead: 'Lead', manager: 'Manager' },
  titles: ['{prefix} {name} ({technologies})', '{prefix} {name}, {technology}', '{prefix} {technology} {name}'],
  others: {
    'p junior': 'First contact with {names}, which you will meet in daily work and can learn here.',
    'p2 junior': 'Interest in {names}, with time in the first months to get to know what is new to you.',
    'p3 junior': 'A basic idea of {names}; what goes beyond that can be learned in the job.',
    'p4 junior': 'Readiness to pick up {names} along the way, with colleagues who know it well.',
    'p5 junior': 'Curiosity about {names}, which other parts of the work here rely on every day.',
    'p6 junior': 'An acquaintance with {names} that lets you follow what colleagues do with it.',
    'p mid senior staff lead': 'Some practice with {names}, or the will to make up for it in the first months.',
    'p2 mid senior staff lead': 'Working knowledge of {names}, gained in a job or in projects of your own.',
    'p3 mid senior staff lead': 'Earlier work with {names}, in whatever setting, so that it is not all new at once.',
    'p4 mid senior staff lead': 'Hands-on time with {names}, however short, and an interest in seeing more of it.',
    'p5 mid senior staff lead': 'Previous exposure to {names}, for example as a user, a reviewer or a maintainer.',
    'p6 mid senior staff lead': 'Enough knowledge of {names} to work beside colleagues who use it every day.',
    'p7 mid senior staff lead':
      'Experience with {names} or with comparable tools; the differences can be learned here.',
    'p8 mid senior staff lead': 'Familiarity with {names}, which the rest of the work here builds upon.',
    'p manager': 'An idea of {names}, which the team works with and plans around every day.',
    'p2 manager': 'Interest in how the team uses {names}, without having to use it yourself.',
    'p3 manager': 'Enough knowledge of {names} to follow when the team talks about it.',
  },
  unknown: {
    o: 'work with {name}',
    r: 'Use {name} where it earns its place, and write down the choices that it imposes on the rest of the system.',
    'r junior': 'Learn {name} on small tasks, with a colleague who knows it, and write down what the manual left open.',
    q: 'Working knowledge of {name}: what it is good at, how it fails, and how to find out why.',
    'q junior': 'First contact with {name}, or the will to learn it and a way of learning that works for you.',
    p: 'Experience with {name} in production, an upgrade or a larger change included.',
  },
};

export default general;
