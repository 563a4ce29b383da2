import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'emb-android',
  name: 'Android on devices: C++ · Java',
  technologies: ['cpp', 'java', 'android', 'linux', 'git'],
  roles: ['embedded-engineer'],
});
