import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'data-airflow-dbt-snowflake',
  name: 'Data: Airflow · dbt · Snowflake',
  technologies: ['python', 'sql', 'airflow', 'dbt', 'snowflake', 'kafka', 'terraform', 'aws'],
  roles: ['data-engineer', 'data-analyst', 'engineering-manager', 'technical-lead'],
});
