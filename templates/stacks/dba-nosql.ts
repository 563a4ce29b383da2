import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dba-nosql',
  name: 'DBA: MongoDB · Cassandra · Redis',
  technologies: ['mongodb', 'cassandra', 'redis', 'elasticsearch', 'kubernetes', 'python'],
  roles: ['database-administrator'],
});
