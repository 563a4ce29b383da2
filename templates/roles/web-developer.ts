import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'web-developer',
  name: 'Web Developer',
  levels: CAREER,
  families: ['frontend', 'backend'],
  occupation: '15-1254.00',
  themes: [
    { id: 'site', priority: 1, of: ['cms', 'web-framework', 'meta-framework'] },
    { id: 'search', priority: 1, must: true, of: [] },
    { id: 'pages', priority: 1, of: ['markup', 'style', 'css-framework', 'ui-library', 'ui-framework'] },
    { id: 'code', priority: 1, of: ['language', 'runtime'] },
    { id: 'data', priority: 2, of: ['database', 'orm', 'query-language'] },
    { id: 'hosting', priority: 2, of: ['web-server', 'edge', 'paas', 'cloud', 'containers'] },
    { id: 'build', priority: 2, of: ['bundler', 'component-workshop'] },
    { id: 'api', priority: 3, of: ['api'] },
    { id: 'events', priority: 3, of: ['messaging', 'job-queue'] },
    { id: 'quality', priority: 3, of: ['testing'] },
    { id: 'delivery', priority: 3, of: ['ci-cd'] },
    { id: 'watch', priority: 3, of: ['observability'] },
  ],
  title: [
    ['cms', 'web-framework', 'meta-framework', 'markup'],
    ['language', 'style'],
  ],
});
