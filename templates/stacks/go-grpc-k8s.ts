import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'go-grpc-k8s',
  name: 'Go · gRPC · Kubernetes',
  technologies: ['go', 'grpc', 'postgresql', 'kafka', 'docker', 'kubernetes', 'prometheus', 'github-actions'],
  roles: [
    'backend-developer',
    'platform-engineer',
    'software-engineer',
    'software-architect',
    'engineering-manager',
    'technical-lead',
  ],
});
