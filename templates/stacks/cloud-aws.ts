import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'cloud-aws',
  name: 'Cloud: AWS · Terraform',
  technologies: ['aws', 'terraform', 'iam', 'ec2', 's3', 'rds', 'cloudwatch', 'python'],
  roles: ['cloud-engineer'],
});
