import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'data-spark-databricks',
  name: 'Data: Spark · Databricks · Azure',
  technologies: ['python', 'sql', 'spark', 'databricks', 'airflow', 'azure', 'powerbi'],
  roles: ['data-engineer', 'data-scientist', 'technical-lead'],
});
