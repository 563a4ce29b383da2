import { defineBoard } from '../board';

export default defineBoard({
  id: 'craigslist',
  name: 'Craigslist',
  hosts: ['post.craigslist.org'],
  postingPaths: [/^\/k\/[^/]+(?:\/[^/]+)?\?s=edit(?!image)/],
  otherPaths: [
    /^\/c\/[a-z]+/,
    /\?s=(?:copyfromanother|area|subarea|type|cat|geoverify|editimage|preview|pn)/, // no fields of a posting
  ],
  otherAddresses: [/^accounts\.craigslist\.org\//, /^[^/]+\.craigslist\.org\/(?:search\/|.*\/\d+\.html)/],
  steps: [
    { name: 'Area', path: /s=(?:sub)?area/ },
    { name: 'Type', path: /s=type/ },
    { name: 'Category', path: /s=cat/ },
    { name: 'Posting', path: /s=edit(?!image)/ },
    { name: 'Preview', path: /s=(?:editimage|preview)/ },
  ],
  rules: { description: { markup: 'plain', keeps: [] } }, // own knowledge
  limits: { title: 70 },
  names: {
    PostingTitle: 'title',
    geographic_area: 'jobLocation.city',
    postal: 'jobLocation.postalCode',
    PostingBody: 'description',
    remuneration: 'baseSalary', // own knowledge
    FromEMail: 'applyEmail', // own knowledge
  },
  source: 'A flow recorded live, 2026-10-03 (another category: the fields of jobs are own knowledge)',
});
