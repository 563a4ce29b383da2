import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'qa-api',
  name: 'QA: Postman · SQL',
  technologies: ['postman', 'rest', 'sql', 'git', 'azure-devops'],
  roles: ['qa-engineer'],
});
