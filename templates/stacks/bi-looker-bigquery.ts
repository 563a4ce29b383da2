import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'bi-looker-bigquery',
  name: 'BI: Looker · BigQuery',
  technologies: ['looker', 'sql', 'bigquery', 'dbt', 'gcp'],
  roles: ['data-analyst'],
});
