import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'devops-engineer',
  name: 'DevOps Engineer',
  levels: CAREER,
  families: ['operations'],
  occupation: '15-1244.00',
  themes: [
    { id: 'pipelines', priority: 1, of: ['ci', 'gitops', 'ci-cd'] },
    { id: 'infrastructure', priority: 1, of: ['iac', 'configuration'] },
    {
      id: 'run',
      priority: 1,
      of: ['orchestration', 'managed-kubernetes', 'container', 'package-manager', 'containers'],
    },
    { id: 'cloud', priority: 1, of: ['provider', 'cloud'] },
    { id: 'system', priority: 2, of: ['operating-system', 'web-server'] },
    { id: 'watch', priority: 2, of: ['observability'] },
    { id: 'code', priority: 2, of: ['shell', 'language'] },
    { id: 'security', priority: 2, of: ['security'] },
    { id: 'data', priority: 3, of: ['database', 'messaging'] },
  ],
  title: [
    ['provider', 'operating-system'],
    ['orchestration', 'managed-kubernetes', 'iac', 'configuration'],
  ],
});
