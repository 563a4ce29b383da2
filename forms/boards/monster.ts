import { defineBoard } from '../board';

export default defineBoard({
  id: 'monster',
  name: 'Monster',
  hosts: ['hiring.monster.com'],
  postingPaths: [], // not confirmed
  otherPaths: [/^\/(?:recruiter\/)?(?:login|signin)/],
  otherAddresses: [/^www\.monster\.com\//],
  // Steps, which the address does not tell: job ad, finalize, budget.
  limits: { title: 100 }, // doc.monster.com/real-time-posting, JobTitle
  labels: { 'Video link': null },
  source: 'Monster+ FAQs, doc.monster.com (2026-11); the form is own knowledge, not confirmed',
});
