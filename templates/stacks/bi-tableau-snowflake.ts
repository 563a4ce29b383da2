import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'bi-tableau-snowflake',
  name: 'BI: Tableau · Snowflake',
  technologies: ['tableau', 'sql', 'snowflake', 'dbt', 'python'],
  roles: ['data-analyst'],
});
