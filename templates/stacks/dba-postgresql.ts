import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dba-postgresql',
  name: 'DBA: PostgreSQL · Linux',
  technologies: ['postgresql', 'linux', 'bash', 'ansible', 'prometheus', 'grafana'],
  roles: ['database-administrator'],
});
