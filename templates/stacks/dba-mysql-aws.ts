import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dba-mysql-aws',
  name: 'DBA: MySQL · Amazon RDS',
  technologies: ['mysql', 'mariadb', 'rds', 'aws', 'terraform', 'datadog'],
  roles: ['database-administrator'],
});
