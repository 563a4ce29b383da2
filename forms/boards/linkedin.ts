import { defineBoard } from '../board';

export default defineBoard({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  postingPaths: [
    /^\/job-posting\/?(?:[?#]|$)/,
    /^\/job-posting\/v2\/?(?:[?#]|$)/,
    /^\/job-posting\/form\/(?:description|assessments)\/?(?:[?#]|$)/,
    /^\/job-posting\/.*[?&]step=job-(?:details|settings)\b/,
  ],
  // LinkedIn Recruiter and the entry "post a job": no source was found for their forms.
  unverifiedPaths: [/^\/talent\/post-a-job(?:[/?#]|$)/, /^\/talent\/job-post(?:ing)?(?:[/?#]|$)/],
  otherPaths: [
    /^\/job-posting\/form\/(?:budget|free-trial)/, // promotion and payment
    /^\/jobs\//, // search and public ads; Easy Apply opens here
    /^\/hiring\//, // own jobs, applicants
    /^\/my-items\/posted-jobs/,
    /^\/in\//, // profile
    /^\/feed/,
  ],
  // Three flows stand side by side; the one with all fields on a page has ?isOneStepJobPost=true.
  steps: [
    { name: 'Start', path: /^\/job-posting\/(?:v2\/?)?(?:[?#]|$)(?!.*step=)/ },
    { name: 'Description', path: /\/form\/description|step=job-details/ },
    { name: 'Applicants', path: /\/form\/assessments|step=job-settings/ },
    { name: 'Promotion', path: /\/form\/budget/ },
  ],
  // The toolbar has bold, italic and both lists; the API's list is shorter (no ol, no em).
  rules: { description: { markup: 'html', keeps: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em'] } },
  // title: the API's, learn.microsoft.com job-posting-api-schema; description: the counter of a saved page, about 2023-12
  limits: { title: 200, description: 10000 },
  // Screening questions are the applicants'.
  labels: {
    'Custom question': null,
    'Response type': null,
    'Ideal answer': null,
    'Must-have qualification': null,
    Budget: null,
  },
  // Translated levels stand one step lower than their words (public code; the order of the Portuguese ones is not confirmed).
  options: {
    'Sin experiencia': { careerLevel: 'JUNIOR' },
    'Algo de responsabilidad': { careerLevel: 'MID' },
    Intermedio: { careerLevel: 'SENIOR' },
    'Esperienza minima': { careerLevel: 'JUNIOR' },
    'Livello medio': { careerLevel: 'MID' },
    'Livello medio-alto': { careerLevel: 'SENIOR' },
    Assistente: { careerLevel: 'JUNIOR' },
    Júnior: { careerLevel: 'MID' },
    'Pleno-sênior': { careerLevel: 'SENIOR' },
  },
  // The last abandoned draft, wrong company included; a text of LinkedIn's own; suggested skills.
  prefills: ['title', 'hiringOrganization', 'jobLocation', 'description', 'skills'],
  source: 'Scripts that ran against it, 2023-12 to 2026-06; LinkedIn help a517570',
});
