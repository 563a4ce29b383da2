import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'cpp-linux',
  name: 'C++ · Linux · gRPC',
  technologies: ['cpp', 'linux', 'grpc', 'python', 'docker', 'git', 'jenkins'],
  roles: ['software-engineer', 'technical-lead'],
});
