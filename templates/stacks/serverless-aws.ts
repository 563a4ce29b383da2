import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'serverless-aws',
  name: 'Serverless on AWS: Lambda · DynamoDB · SQS',
  technologies: ['typescript', 'nodejs', 'aws-lambda', 'dynamodb', 'sqs', 's3', 'cloudformation', 'cloudwatch'],
  roles: ['backend-developer', 'cloud-engineer', 'software-architect'],
});
