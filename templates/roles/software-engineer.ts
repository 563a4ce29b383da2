import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'software-engineer',
  name: 'Software Engineer',
  levels: CAREER,
  families: ['backend', 'frontend'],
  occupation: '15-1252.00',
  themes: [
    {
      id: 'code',
      priority: 1,
      of: ['language', 'web-framework', 'runtime', 'platform', 'actor-framework', 'async-runtime'],
    },
    { id: 'data', priority: 1, of: ['relational', 'database', 'orm', 'query-language'] },
    { id: 'quality', priority: 1, of: ['testing'] },
    { id: 'events', priority: 2, of: ['messaging', 'job-queue'] },
    { id: 'api', priority: 2, of: ['api', 'api-framework'] },
    { id: 'screens', priority: 2, of: ['frontend'] },
    { id: 'run', priority: 2, of: ['orchestration', 'containers', 'cloud'] },
    { id: 'delivery', priority: 2, of: ['ci-cd'] },
    { id: 'watch', priority: 3, of: ['observability'] },
    { id: 'security', priority: 3, of: ['security'] },
  ],
  title: [
    ['runtime', 'language'],
    ['web-framework', 'platform', 'actor-framework', 'protocol', 'event-streaming', 'operating-system'],
  ],
});
