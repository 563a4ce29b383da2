import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'mlops',
  name: 'MLOps: PyTorch · MLflow · Kubernetes',
  technologies: ['python', 'pytorch', 'mlflow', 'airflow', 'docker', 'kubernetes', 'sagemaker', 'prometheus'],
  roles: ['machine-learning-engineer'],
});
