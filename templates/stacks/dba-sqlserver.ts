import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dba-sqlserver',
  name: 'DBA: SQL Server · Azure',
  technologies: ['sql-server', 'sql', 'powershell', 'azure', 'azure-devops'],
  roles: ['database-administrator'],
});
