import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'android-kotlin',
  name: 'Android: Kotlin · Jetpack Compose',
  technologies: ['kotlin', 'jetpack-compose', 'android', 'gradle', 'rest', 'junit', 'git'],
  roles: ['android-developer', 'engineering-manager', 'technical-lead'],
});
