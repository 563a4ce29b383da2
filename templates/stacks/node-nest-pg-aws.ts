import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'node-nest-pg-aws',
  name: 'Node.js · NestJS · PostgreSQL · AWS',
  technologies: ['typescript', 'nodejs', 'nestjs', 'postgresql', 'redis', 'docker', 'aws', 'github-actions', 'jest'],
  roles: ['backend-developer', 'software-engineer', 'software-architect', 'engineering-manager', 'technical-lead'],
});
