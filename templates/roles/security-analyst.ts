import { CAREER, defineRole } from '@/templates/role';

export default defineRole({
  id: 'security-analyst',
  name: 'Security Analyst',
  levels: CAREER,
  families: ['security'],
  occupation: '15-1212.00',
  themes: [
    { id: 'detect', priority: 1, of: ['logging', 'runtime-security', 'metrics', 'apm'] },
    { id: 'network', priority: 1, of: ['network-analysis'] },
    { id: 'attack', priority: 1, of: ['pentest', 'dast', 'standard'] },
    { id: 'incident', priority: 1, of: ['incident'] },
    { id: 'system', priority: 1, of: ['operating-system', 'provider', 'iam', 'orchestration'] },
    { id: 'code', priority: 2, of: ['language', 'shell'] },
    { id: 'findings', priority: 2, of: ['sca', 'sast', 'scanner', 'security'] },
    { id: 'watch', priority: 3, of: ['observability'] },
  ],
  title: [
    ['logging', 'pentest', 'dast', 'provider'],
    ['operating-system', 'network-analysis'],
  ],
});
