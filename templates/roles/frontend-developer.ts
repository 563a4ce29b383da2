import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'frontend-developer',
  name: 'Frontend Developer',
  levels: CAREER,
  families: ['frontend'],
  occupation: '15-1254.00',
  themes: [
    { id: 'screens', priority: 1, of: ['ui-framework', 'ui-library', 'meta-framework', 'graphics'] },
    { id: 'code', priority: 1, of: ['language', 'markup'] },
    { id: 'styles', priority: 1, of: ['css-framework', 'style'] },
    { id: 'state', priority: 1, of: ['state-management'] },
    { id: 'accessibility', priority: 1, must: true, of: [] },
    { id: 'api', priority: 1, of: ['api', 'api-framework'] },
    { id: 'quality', priority: 1, of: ['testing'] },
    { id: 'build', priority: 2, of: ['bundler', 'component-workshop'] },
    { id: 'watch', priority: 2, of: ['error-tracking', 'observability'] },
    { id: 'hosting', priority: 2, of: ['edge', 'paas'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
  ],
  title: [
    ['ui-library', 'ui-framework', 'meta-framework', 'markup'],
    ['meta-framework', 'graphics', 'language'],
  ],
});
