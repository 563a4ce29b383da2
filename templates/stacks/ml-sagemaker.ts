import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ml-sagemaker',
  name: 'ML: scikit-learn · SageMaker',
  technologies: ['python', 'scikit-learn', 'sagemaker', 'aws', 'aws-lambda', 's3', 'cloudformation'],
  roles: ['machine-learning-engineer'],
});
