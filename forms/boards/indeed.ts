import { defineBoard } from '../board';

export default defineBoard({
  id: 'indeed',
  name: 'Indeed',
  hosts: ['employers.indeed.com'],
  // The names of the steps differ by market. "choose-flow" searches old posts to copy and asks for nothing.
  postingPaths: [/^\/job-posting\/(?!choose-flow)/, /^\/p\/?#post-job/, /^\/p\/post-job/],
  otherPaths: [
    /^\/job-posting\/choose-flow/,
    /^\/sponsor\//, // paid plans, one preselected
    /^\/jobs(?:\/?(?:[?#]|$)|\/view)/, // own jobs
    /^\/j\/?#jobs/, // own jobs before 2024
    /^\/appeal/,
  ],
  otherAddresses: [/^smartapply\.indeed\.com\//, /^www\.indeed\.com\/(?:viewjob|jobs|rc\/clk|cmp|hire)/],
  steps: [
    { name: 'Job basics', path: /\/getting-started/ },
    { name: 'Hiring details', path: /\/hiring-details/ },
    { name: 'Pay and benefits', path: /\/compensation-details/ },
    { name: 'Description', path: /\/job-description/ },
    { name: 'Review', path: /\/review-job/ },
  ],
  // docs.indeed.com/job-sync-api/formatting-guidelines
  rules: { description: { markup: 'html', keeps: ['p', 'br', 'ul', 'li', 'strong', 'b'] } },
  // No limits: the 75 characters for a title and 20,000 for the text are a third party's word.
  labels: {
    'Search by job title': null,
    'Hiring timeline for this job': null,
    'Number of people to hire in the next 30 days': 'totalJobOpenings',
    'Job location type': 'workplaceType',
    'Show pay by': null,
    Minimum: 'baseSalary.min',
    Maximum: 'baseSalary.max',
    Rate: 'baseSalary.unit',
  },
  // Its own estimate, fetched again and written over what was typed when the rate changes; country and currency of the account.
  prefills: ['baseSalary.min', 'baseSalary.max', 'jobLocation.country', 'baseSalary.currency'],
  source: 'Flow recorded on a signed-in account, 2026-10; scripts that ran against it, 2022 to 2026',
});
