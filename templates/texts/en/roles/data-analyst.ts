import type { RoleText } from '@/templates/texts';

const text: RoleText = {
  names: ['Data Analyst', 'Business Intelligence Analyst', 'BI Developer'],
  lines: {
    o: 'You turn data into answers that people act on: {shape}.',
    'o junior': 'As a junior you answer well-defined questions with review, and learn the business behind the tables.',
    'o mid': 'You own reports and analyses for a department, from the first question to the use of the answer.',
    'o senior': 'As a senior you sharpen questions, design measurements, and say what the data cannot tell.',
    'o staff': 'As a staff analyst you set how the company measures itself, across departments.',
    'o lead': 'As a lead you guide a team of analysts, its priorities and its standards.',
    'r junior':
      'Answer clear questions with checked numbers, and state source, filter and time span beside each of them.',
    'r2 junior': 'Ask what the answer will be used for, and have results reviewed before they are sent.',
    'r mid': 'Own the numbers of a department: definitions, reports, deviations, and the talk about what they mean.',
    'r2 mid': 'Present findings in plain words, with one chart per message and the uncertainty left in.',
    'r senior':
      'Turn vague questions into measurable ones, and propose the analysis or experiment that can answer them.',
    'r2 senior': 'Mentor colleagues in method and presentation, and review analyses before choices rest on them.',
    'r staff': 'Define metrics across departments, settle conflicts between them, and keep their history comparable.',
    'r2 staff': 'Advise management on what can be concluded, and on what should be measured before the next step.',
    'r3 staff': 'Mentor senior analysts, and raise the standard of method, reproducibility and presentation.',
    'r lead':
      'Settle priorities with departments, protect time for deeper questions, and close requests that nobody uses.',
    'r2 lead': "Answer for correctness and timeliness of the team's reports, and correct errors in the open.",
    'r3 lead': 'Coach analysts in method and in talking with stakeholders, and do analyses yourself.',
    'q junior': 'Care with numbers, curiosity for their origin, and plain language for what they say.',
    'q mid': 'Practice in answering business questions from data and in explaining the answer to non-specialists.',
    'q senior': 'A record of analyses that changed what a company did, and of some that rightly stopped it.',
    'q2 senior': 'Knowledge of statistics for daily use: samples, seasonality, significance, selection effects.',
    'q staff': 'Evidence of metrics or methods that departments adopted in place of their own.',
    'q2 staff': 'Credibility with management that rests on correct numbers and on saying no to wrong ones.',
    'q lead': 'Practice in leading analysts: priorities, review, development, stakeholders.',
    'q2 lead': 'Ability to turn a flood of requests into a plan that departments accept.',
    'r #query': 'Write queries that state their grain and filters, and check totals a second way.',
    'r #model': 'Keep definitions in one tested place, so that reports cannot drift apart.',
    'r #reports': 'Build reports for the choices people make, and retire those that nobody opens.',
    'r #code': 'Script recurring analyses, so that they can be repeated, reviewed and handed over.',
    'r #notebook': 'Keep analyses readable for others: question, data, steps, result, and limits of the result.',
    'r #flow': 'Watch the sources of your reports, and warn readers when one is late or odd.',
    'q #query': 'Sound knowledge of queries on relational data: joins, windows, dates, checks.',
    'q #reports': 'Ability to design charts and reports that fit the question and do not mislead.',
    'q #model': 'Knowledge of how tables, keys and history are modeled for reporting.',
    'q #code': 'Some scripting for analyses that need more than a single query, kept where others find it.',
    'q #notebook': 'Basic statistics: distributions, sampling, comparison of groups.',
    'p #reports': 'Experience with self-service reporting and with teaching colleagues to use it.',
    'p #notebook': 'Practice with experiments, forecasts or segmentations that were used.',
    'p #model': 'Knowledge of a business area such as finance, product or logistics, or a way of learning one.',
  },
};

export default text;
