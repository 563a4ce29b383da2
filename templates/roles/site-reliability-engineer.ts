import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'site-reliability-engineer',
  name: 'Site Reliability Engineer',
  levels: CAREER,
  families: ['operations'],
  occupation: '15-1252.00',
  themes: [
    {
      id: 'watch',
      priority: 1,
      of: ['metrics', 'apm', 'telemetry', 'logging', 'dashboards', 'tracing', 'error-tracking'],
    },
    { id: 'incident', priority: 1, of: ['incident'] },
    { id: 'run', priority: 1, of: ['orchestration', 'managed-kubernetes', 'containers'] },
    { id: 'system', priority: 1, of: ['operating-system', 'web-server'] },
    { id: 'cloud', priority: 1, of: ['provider', 'cloud'] },
    { id: 'code', priority: 2, of: ['language', 'shell'] },
    { id: 'infrastructure', priority: 2, of: ['iac', 'configuration'] },
    { id: 'data', priority: 2, of: ['database', 'messaging'] },
    { id: 'delivery', priority: 3, of: ['gitops', 'ci', 'package-manager', 'ci-cd'] },
    { id: 'security', priority: 3, of: ['security'] },
  ],
  title: [['orchestration', 'managed-kubernetes', 'operating-system'], ['provider']],
});
