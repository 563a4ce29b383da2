import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'devops-aws-ecs',
  name: 'DevOps: AWS · ECS · Terraform',
  technologies: ['aws', 'ecs', 'terraform', 'github-actions', 'docker', 'cloudwatch', 'iam', 'python'],
  roles: ['devops-engineer'],
});
