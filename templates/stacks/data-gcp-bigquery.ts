import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'data-gcp-bigquery',
  name: 'Data: BigQuery · dbt · Pub/Sub',
  technologies: ['python', 'sql', 'bigquery', 'dbt', 'airflow', 'pubsub', 'gcp', 'terraform'],
  roles: ['data-engineer', 'data-analyst'],
});
