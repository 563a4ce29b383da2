import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ml-cpp',
  name: 'ML on devices: C++ · PyTorch',
  technologies: ['cpp', 'pytorch', 'linux', 'docker', 'git'],
  roles: ['machine-learning-engineer'],
});
