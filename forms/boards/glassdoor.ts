import { defineBoard } from '../board';

// It has no posting form of its own: active jobs of Indeed appear on it by themselves.
export default defineBoard({
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: ['www.glassdoor.com', 'employers.glassdoor.com'],
  postingPaths: [],
  otherPaths: [/^\/(?:Job|job-listing|Reviews|Salary|employers)/],
  source: "A partner's help page on publishing to Indeed (2026-11), own knowledge",
});
