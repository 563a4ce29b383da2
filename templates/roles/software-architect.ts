import { defineRole } from '@/templates/role';

export default defineRole({
  id: 'software-architect',
  name: 'Software Architect',
  levels: ['senior', 'staff', 'lead'],
  families: ['architecture', 'backend'],
  occupation: '15-1299.08',
  themes: [
    { id: 'system', priority: 1, of: ['web-framework', 'platform', 'runtime', 'actor-framework', 'language'] },
    { id: 'data', priority: 1, of: ['relational', 'database', 'warehouse', 'lakehouse', 'orm'] },
    { id: 'events', priority: 1, of: ['messaging', 'workflow'] },
    { id: 'api', priority: 1, of: ['api'] },
    { id: 'run', priority: 1, of: ['orchestration', 'serverless', 'provider', 'containers', 'cloud'] },
    { id: 'watch', priority: 2, of: ['observability'] },
    { id: 'security', priority: 2, of: ['security'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
    { id: 'screens', priority: 3, of: ['frontend', 'mobile'] },
    { id: 'quality', priority: 3, of: ['testing'] },
  ],
  title: [['language'], ['platform', 'provider', 'orchestration', 'event-streaming', 'serverless']],
});
