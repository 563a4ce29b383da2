import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'qa-data',
  name: 'QA for data: Snowflake · dbt',
  technologies: ['snowflake', 'dbt', 'sql', 'python', 'powerbi'],
  roles: ['qa-engineer'],
});
