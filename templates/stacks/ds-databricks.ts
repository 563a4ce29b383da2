import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ds-databricks',
  name: 'Data science: Databricks · MLflow',
  technologies: ['databricks', 'mlflow', 'spark', 'python', 'scikit-learn', 'azure'],
  roles: ['data-scientist', 'machine-learning-engineer'],
});
