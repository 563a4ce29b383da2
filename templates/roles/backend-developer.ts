import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'backend-developer',
  name: 'Backend Developer',
  levels: CAREER,
  families: ['backend'],
  occupation: '15-1252.00',
  themes: [
    {
      id: 'code',
      priority: 1,
      of: ['web-framework', 'runtime', 'platform', 'actor-framework', 'async-runtime', 'cms', 'language'],
    },
    { id: 'api', priority: 1, of: ['api', 'api-framework'] },
    { id: 'data', priority: 1, of: ['relational', 'database', 'query-language', 'orm'] },
    { id: 'events', priority: 1, of: ['messaging', 'job-queue'] },
    { id: 'run', priority: 2, of: ['orchestration', 'container', 'containers', 'cloud'] },
    { id: 'quality', priority: 2, of: ['testing'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
    { id: 'watch', priority: 3, of: ['observability'] },
    { id: 'security', priority: 3, of: ['security'] },
    { id: 'screens', priority: 3, of: ['frontend'] },
    { id: 'models', priority: 3, of: ['data-ml'] },
  ],
  title: [
    ['runtime', 'language'],
    ['web-framework', 'platform', 'actor-framework', 'serverless', 'protocol', 'event-streaming'],
  ],
});
