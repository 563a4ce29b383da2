import { defineBoard } from '../board';

export default defineBoard({
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: ['*.greenhouse.io'],
  postingPaths: [/^\/plans\/new/, /^\/plans\/\d+\/jobapps\/new/, /^\/jobapps\/\d+\/edit/],
  otherPaths: [
    /^\/plans\/\d+\/(?:candidates|team|jobapp(?:[?#]|$))/,
    /^\/sdash\/\d+/,
    /^\/alljobs/,
    /^\/get_started\/show_existing_jobs/,
    /^\/people\//,
  ],
  otherAddresses: [/^(?:boards|job-boards|harvest|support)\.greenhouse\.io\//], // candidates, API, help
  steps: [
    { name: 'Job', path: /^\/plans\/new/ },
    { name: 'Job post', path: /\/jobapps\// },
  ],
  limits: { title: 255 },
  // Two names, both required: the internal one and the public one. Below the post, the candidates' form is built.
  labels: {
    'Internal Job Name': 'title',
    'External Job Name': 'title',
    'Post Name': 'title',
    Office: 'jobLocation',
    'Requisition ID': 'identifier',
    'Post To': null,
    'Application Language': 'inLanguage',
    'Pay transparency rules': null,
    'Send confirmation email': null,
    'Custom application questions': null,
    Resume: null,
    'LinkedIn Profile': null,
  },
  // Most jobs start from a copy.
  prefills: ['title', 'description', 'jobLocation'],
  source: 'support.greenhouse.io 360020285311, 360027858591; canonical/greenhouse-automations 306565a (2025-01-17)',
});
