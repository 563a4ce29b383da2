import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dotnet-rabbitmq-k8s',
  name: '.NET · RabbitMQ · Kubernetes',
  technologies: ['csharp', 'dotnet', 'aspnet-core', 'postgresql', 'rabbitmq', 'docker', 'kubernetes', 'xunit'],
  roles: ['backend-developer', 'software-engineer', 'software-architect', 'technical-lead'],
});
