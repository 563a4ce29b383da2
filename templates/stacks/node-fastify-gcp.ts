import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'node-fastify-gcp',
  name: 'Node.js · Fastify · Google Cloud',
  technologies: ['typescript', 'nodejs', 'fastify', 'postgresql', 'pubsub', 'cloud-run', 'gcp', 'vitest'],
  roles: ['backend-developer', 'software-engineer', 'technical-lead'],
});
