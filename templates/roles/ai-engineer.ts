import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'ai-engineer',
  name: 'AI Engineer',
  levels: CAREER,
  families: ['learning', 'backend'],
  occupation: '15-1252.00',
  themes: [
    { id: 'models', priority: 1, of: ['llm', 'ml-platform', 'concept', 'ml-framework'] },
    { id: 'retrieval', priority: 1, of: ['rag', 'vector', 'search'] },
    { id: 'code', priority: 1, of: ['web-framework', 'meta-framework', 'runtime', 'language'] },
    { id: 'data', priority: 2, of: ['relational', 'database'] },
    { id: 'run', priority: 2, of: ['orchestration', 'cloud', 'containers'] },
    { id: 'events', priority: 2, of: ['messaging'] },
    { id: 'screens', priority: 3, of: ['frontend'] },
    { id: 'quality', priority: 3, of: ['testing', 'observability'] },
  ],
  title: [['language'], ['llm', 'ml-platform']],
});
