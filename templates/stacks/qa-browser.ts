import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'qa-browser',
  name: 'QA: Cypress · GraphQL',
  technologies: ['cypress', 'graphql', 'javascript', 'gitlab-ci', 'sentry'],
  roles: ['qa-engineer'],
});
