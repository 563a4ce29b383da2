import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Machine Learning Engineer', 'ML Engineer', 'MLOps Engineer'],
  lines: {
    o: 'You bring models into products and keep them worth their cost: {shape}.',
    'o junior':
      'As a junior you build parts of training and serving with review, and learn to read what a model got wrong.',
    'o mid': 'You own models from training data to monitored endpoint.',
    'o senior': 'As a senior you design the systems around models and judge when a simpler one is enough.',
    'o staff': 'As a staff engineer you set how models are built, released and watched across teams.',
    'o lead': 'As a lead you guide a team of engineers and scientists from experiments to dependable products.',
    'r junior': 'Build well-defined parts of training, evaluation or serving, with tests and with numbers to compare.',
    'r2 junior': 'Look at wrong predictions one by one, group them, and bring what you found to the team.',
    'r mid': 'Own a model in production: data checks, training, evaluation, rollout, drift, and the way back.',
    'r2 mid': 'Work with scientists on what can be served, and review code for leakage, cost and repeatability.',
    'r senior': 'Design training and serving for the latency, cost and quality that the product really needs.',
    'r2 senior':
      'Question gains that do not hold up online, mentor colleagues, and simplify pipelines that only one person knows.',
    'r staff':
      'Set standards for evaluation, release and monitoring of models, and build what teams need to meet them.',
    'r2 staff': 'Plan compute, data and platforms with finance and product, and cut what does not pay.',
    'r3 staff': 'Mentor senior engineers and scientists, and raise questions of fairness and privacy before release.',
    'r lead': 'Settle goals with product as measurable effects, and plan experiments and engineering in one backlog.',
    'r2 lead': 'Answer for models in production: quality, cost, incidents, and what users were told.',
    'r3 lead': 'Coach engineers and scientists, and stay hands-on in review and in code.',
    'q junior':
      'Basics of statistics and machine learning from study or equivalent experience, and curiosity about errors.',
    'q mid': 'Practice in running a model in production and in finding out why it got worse.',
    'q senior': 'A record of models that you shipped, measured online, and retired or replaced for good reasons.',
    'q2 senior': 'Engineering judgment: interfaces, tests and failure modes of systems in which a model is one part.',
    'q staff': 'Evidence of platforms or standards for models that several teams work with.',
    'q2 staff': 'Judgment about build or buy, model size and data rights, argued with numbers.',
    'q lead': 'Practice in leading mixed teams of scientists and engineers to dependable releases.',
    'q2 lead': 'Ability to set expectations about uncertain work, and to stop it in time.',
    'r #models': 'Evaluate on data that mirrors use, by segment, and beside a simple baseline.',
    'r #platform': 'Track data, code and settings of each run, and promote models by checks and approval.',
    'r #data': 'Build training sets by versioned code, with checks on ranges, labels and leakage.',
    'r #serve': 'Serve behind an interface with limits, fallbacks and a version in each answer.',
    'r #code': 'Write code around models as you would any service: typed, tested, reviewed.',
    'r #cloud': 'Keep compute busy when it is paid for and switched off when it is not.',
    'r #watch': 'Watch inputs, predictions and outcomes, and know what to do when they move.',
    'q #models': 'Knowledge of how models are trained, validated and misjudged.',
    'q #code': 'Software engineering skill: tests, packaging, profiling, reviews.',
    'q #data': 'Ability to build data sets without leakage and to check them.',
    'q #serve': 'Practice in serving models within limits of latency and cost.',
    'q #platform': 'Habit of runs that can be repeated and of releases based on evidence.',
    'p #models': 'Experience in one field such as ranking, vision, speech or forecasting.',
    'p #serve': 'Practice with compression, batching or inference close to the user.',
    'p #watch': 'Some work on fairness, privacy or the explanation of model output.',
  },
};

export default text;
