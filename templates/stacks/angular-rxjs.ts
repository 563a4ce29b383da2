import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'angular-rxjs',
  name: 'Angular · TypeScript',
  technologies: ['typescript', 'angular', 'rest', 'jest', 'cypress', 'azure-devops'],
  roles: ['frontend-developer', 'engineering-manager', 'technical-lead'],
});
