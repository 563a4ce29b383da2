import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Data Scientist', 'Applied Scientist', 'Data Science Engineer'],
  lines: {
    o: 'You find out from data what works, and build models where they pay: {shape}.',
    'o junior': 'As a junior you work on well-defined analyses and models, with review of method and code.',
    'o mid': 'You own questions from hypothesis to recommendation, and models up to their hand-over.',
    'o senior': 'As a senior you choose which questions deserve a model, and carry answers into products and plans.',
    'o staff': 'As a staff scientist you set methods and directions that several teams rely on.',
    'o lead': 'As a lead you guide a team of scientists between research, product and delivery.',
    'r junior': 'Prepare data, fit baselines and report results with their uncertainty, step by step with a reviewer.',
    'r2 junior': 'Write up what you tried, including what failed, so that a colleague can take over tomorrow.',
    'r mid': 'Own a question end to end: hypothesis, data, method, result, recommendation, follow-up.',
    'r2 mid': 'Design experiments with product: sample size, guardrail metrics, and a rule for stopping.',
    'r senior':
      'Frame problems with stakeholders, pick the simplest method that answers them, and see results into use.',
    'r2 senior':
      'Review methods of colleagues, mentor them in statistics and communication, and stop misleading analyses.',
    'r staff': 'Set standards for experiments, validation and monitoring, and help teams to live up to them.',
    'r2 staff': 'Judge which new methods deserve a trial, run it small, and report plainly what it brought.',
    'r3 staff': 'Mentor senior scientists, and advise management where evidence is thin.',
    'r lead': 'Choose with product which questions the team answers next, and how much certainty each needs.',
    'r2 lead': "Answer for method and benefit of the team's work, from data ethics to effect in use.",
    'r3 lead': 'Coach scientists in method, writing and delivery, and keep doing analyses yourself.',
    'q junior':
      'Foundations in statistics from a degree or equivalent experience: estimation, tests, regression, pitfalls.',
    'q mid': 'Practice in taking a question from vague wish to measured effect, code and write-up included.',
    'q senior': 'A record of models or experiments in use whose effect was measured after launch.',
    'q2 senior': 'Ability to explain method and uncertainty to people who have to act on them.',
    'q staff': 'Evidence of methods or standards that other teams took over.',
    'q2 staff': 'Depth in at least one field such as causal inference, forecasting, ranking or language.',
    'q lead': 'Practice in leading scientific work under product deadlines.',
    'q2 lead': 'Judgment about when an answer is good enough, and the nerve to say when it is not.',
    'r #data': 'Build samples and features whose origin, time and filters can be traced.',
    'r #models': 'Compare against a simple baseline, validate without leakage, and look at errors by group.',
    'r #code': 'Turn lasting work into tested code, and keep experiments repeatable.',
    'r #notebook': 'Keep notebooks readable for others: question, data, method, result, limits.',
    'r #tracking': 'Record data versions, settings and results of each run you report.',
    'r #cloud': 'Use managed compute within a budget, and clean up after each experiment.',
    'q #code': 'Programming skill for analysis and models, with version control and tests for what stays.',
    'q #data': 'Ability to build your own data sets with queries, and to doubt them.',
    'q #models': 'Knowledge of common model classes, their assumptions and their evaluation.',
    'q #notebook': 'Ability to present results in a page that leads to a choice.',
    'q #tracking': 'Habit of reproducible work: fixed seeds, versioned data, written assumptions.',
    'p #models': 'Experience with causal methods, time series, ranking or text.',
    'p #tracking': 'Some practice with bringing models into production alongside engineers.',
    'p #data': 'Knowledge of the subject matter, or a way of learning one quickly.',
  },
};

export default text;
