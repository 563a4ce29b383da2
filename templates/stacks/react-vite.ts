import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'react-vite',
  name: 'React · Redux · Vite',
  technologies: ['typescript', 'react', 'redux', 'vite', 'rest', 'storybook', 'vitest', 'cypress', 'sentry'],
  roles: ['frontend-developer', 'technical-lead'],
});
