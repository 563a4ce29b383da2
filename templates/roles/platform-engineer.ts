import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'platform-engineer',
  name: 'Platform Engineer',
  levels: CAREER,
  families: ['operations', 'backend'],
  occupation: '15-1252.00',
  themes: [
    { id: 'run', priority: 1, of: ['orchestration', 'managed-kubernetes', 'service-mesh', 'containers'] },
    { id: 'delivery', priority: 1, of: ['gitops', 'ci', 'package-manager'] },
    { id: 'infrastructure', priority: 1, of: ['iac', 'configuration'] },
    { id: 'cloud', priority: 1, of: ['provider', 'cloud'] },
    { id: 'code', priority: 2, of: ['language', 'shell'] },
    { id: 'watch', priority: 2, of: ['observability'] },
    { id: 'security', priority: 2, of: ['security'] },
    { id: 'data', priority: 3, of: ['database', 'messaging'] },
    { id: 'api', priority: 3, of: ['api', 'framework'] },
  ],
  title: [
    ['orchestration', 'managed-kubernetes'],
    ['provider', 'gitops', 'service-mesh', 'ci'],
  ],
});
