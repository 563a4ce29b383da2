import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'qa-playwright',
  name: 'QA: Playwright · TypeScript · CI',
  technologies: ['typescript', 'playwright', 'postman', 'k6', 'github-actions', 'docker'],
  roles: ['test-automation-engineer', 'qa-engineer'],
});
