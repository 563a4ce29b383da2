import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'node-express-mongo',
  name: 'Node.js · Express · MongoDB',
  technologies: ['javascript', 'nodejs', 'express', 'mongodb', 'redis', 'docker', 'jest'],
  roles: ['backend-developer', 'full-stack-developer', 'technical-lead'],
});
