import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Site Reliability Engineer', 'Reliability Engineer', 'Production Engineer'],
  lines: {
    o: 'You keep services available, quick and calm to operate: {shape}.',
    'o junior':
      'As a junior you learn production from its alerts and graphs, always with an experienced colleague on call.',
    'o mid': 'You own the reliability of several services with the teams who write them.',
    'o senior':
      'As a senior you find what will fail, change the system before it does, and lead when it happens anyway.',
    'o staff': 'As a staff engineer you make reliability a property of the whole system and not of single long nights.',
    'o lead': 'As a lead you guide a reliability team, its on-call and its promises to product teams.',
    'r junior': 'Work through alerts and small reliability tasks with a colleague, and improve the runbook as you go.',
    'r2 junior': 'Shadow incidents, keep the timeline, and bring one question to each review.',
    'r mid': 'Define service levels with teams, measure them, and settle what happens when the error budget is spent.',
    'r2 mid': 'Take your turn on call, lead smaller incidents, and see actions from reviews through to the end.',
    'r senior':
      'Lead large incidents and their reviews, and change architecture or process so that the class of failure is gone.',
    'r2 senior': 'Remove toil by software, mentor colleagues on call, and push back on alerts that need no person.',
    'r staff': 'Set how reliability is measured and paid for across teams, from service levels to launch reviews.',
    'r2 staff':
      'Find systemic risks such as retries, hidden coupling or single regions, and lead the work that removes them.',
    'r3 staff': 'Mentor senior engineers and incident leads, and write down what the organization has learned.',
    'r lead': 'Settle with product teams what the reliability team takes on and what stays with them.',
    'r2 lead': 'Balance on-call load, project work and learning, and act when nights get worse.',
    'r3 lead': 'Coach the team through incidents and reviews, and stay hands-on with the systems behind them.',
    'q junior': 'Patience for details, care with production, and the habit of saying so when you do not know yet.',
    'q mid': 'On-call practice: narrowing a failure down, communicating while it lasts, and learning from it.',
    'q senior': 'A record of outages that you led, explained and made impossible in that form.',
    'q2 senior': 'Ability to reason about load, queues and failure in distributed systems with numbers on a napkin.',
    'q staff': 'Evidence of reliability work whose effect was seen across teams and quarters.',
    'q2 staff': 'Influence by data and writing: you change how others build without owning their code.',
    'q lead': 'Practice in leading an on-call team and in keeping it healthy.',
    'q2 lead': 'Ability to negotiate reliability goals with product by cost and risk.',
    'r #watch': 'Define service levels on what users notice, and alert on the budget and not on the cause.',
    'r #incident': 'Run incidents with clear roles and steady communication, and follow up on every action.',
    'r #run': 'Plan capacity from measurement, and test limits before the peak does.',
    'r #system': 'Explain latency down to kernel, network and disk, and turn the finding into a limit or a fix.',
    'r #cloud': 'Test the loss of a zone, a credential and a dependency, and repair what the test shows.',
    'r #infrastructure': 'Keep production described as code, and make emergency changes flow back into it.',
    'r #code': 'Write tools that remove toil, with tests, owners and a dry run.',
    'q #watch': 'Practice with service levels, percentiles and alerts based on error budgets.',
    'q #system': 'Sound knowledge of operating systems and networks, from system calls to name resolution.',
    'q #run': 'Knowledge of how distributed systems fail: partial outages, retries, overload, stale caches.',
    'q #code': 'Ability to read and write code in at least one language used for services or tools.',
    'q #infrastructure': 'Ability to change production through reviewed code, also in a hurry.',
    'p #incident': 'Experience as incident lead or as author of reviews that changed something.',
    'p #run': 'Practice with load tests, failure injection or capacity models.',
    'p #watch': 'Interest in statistics that help operations: distributions, seasonality, forecasts.',
  },
};

export default text;
