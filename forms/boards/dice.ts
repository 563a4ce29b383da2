import { defineBoard } from '../board';

export default defineBoard({
  id: 'dice',
  name: 'Dice',
  hosts: ['www.dice.com'],
  postingPaths: [/^\/employers\/job\/?(?:[?#]|$)/],
  otherPaths: [
    /^\/employers?\/talent(?:-search)?\//,
    /^\/employer\/login/,
    /^\/(?:jobs|job-detail|dashboard)/,
    /^\/hiring/,
  ],
  // Steps, which the address does not tell: job, description.
  labels: {
    'Reference ID': 'identifier',
    'Work setting': 'workplaceType',
    'Pay type': null, // shows or hides the pay
    'Pay Range (USD)': ['baseSalary.min', 'baseSalary.max'],
  },
  source: 'An extension that ran against it, 2026',
});
