import type { GeneralText } from '@/templates/texts';

const general: GeneralText = {
  prefixes: { junior: 'Junior', mid: '', senior: 'Senior', staff: 'Staff', lead: 'Lead', manager: 'Manager' },
  titles: ['{prefix} {name} ({technologies})', '{prefix} {name}, {technology}', '{prefix} {technology} {name}'],
  others: [
    'Some practice with {names}, or the will to make up for it in the first months.',
    'First contact with {names}, which you will meet in daily work and can learn here.',
    'Working knowledge of {names}, gained in a job, in studies or in a project of your own.',
    'Interest in {names}, with time in the first months to get to know what is new to you.',
    'A basic idea of {names}; what goes beyond that can be learned in the job.',
    'Earlier work with {names}, in whatever setting, so that it is not all new at once.',
    'Readiness to pick up {names} along the way, with colleagues who know it well.',
    'Hands-on time with {names}, however short, and an interest in seeing more of it.',
    'Curiosity about {names}, which other parts of the work here rely on every day.',
    'Previous exposure to {names}, for example as a user, a reviewer or a maintainer.',
    'An acquaintance with {names} that lets you follow what colleagues do with it.',
  ],
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
