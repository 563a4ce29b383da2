import { defineBoard } from '../board';

export default defineBoard({
  id: 'github-issues',
  name: 'GitHub job board',
  hosts: ['github.com'],
  postingPaths: [
    /^\/(?:frontendbr|backend-br|react-brasil|androiddevbr|dotnetdevbr)\/vagas\/issues\/new/,
    /^\/[^/]+\/(?:vagas|jobs|awesome-jobs)\/issues\/new/,
  ],
  otherPaths: [/^\/[^/]+\/[^/]+\/issues\/(?:new|\d+)/, /^\/[^/]+\/[^/]+\/(?:pull|compare)/],
  rules: { description: { markup: 'markdown', keeps: [] } },
  limits: { title: 256 },
  labels: { Body: 'description' },
  // The repository's template, with its examples and instructions.
  prefills: ['title', 'description'],
  source: 'frontendbr/vagas f57c75b (2025-04-01), backend-br/vagas eade488 (2025-12-24): .github/ISSUE_TEMPLATE',
});
