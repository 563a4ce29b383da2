import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ta-cypress',
  name: 'Test automation: Cypress · TypeScript',
  technologies: ['typescript', 'cypress', 'react', 'graphql', 'storybook', 'gitlab-ci'],
  roles: ['test-automation-engineer'],
});
