import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'bi-powerbi',
  name: 'BI: Power BI · SQL Server',
  technologies: ['powerbi', 'sql', 'sql-server', 'azure', 'azure-devops'],
  roles: ['data-analyst'],
});
