import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dba-oracle',
  name: 'DBA: Oracle Database · Linux',
  technologies: ['oracle-db', 'linux', 'bash', 'ansible', 'splunk'],
  roles: ['database-administrator'],
});
