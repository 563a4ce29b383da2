import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'android-firebase',
  name: 'Android: Compose · Firebase',
  technologies: ['kotlin', 'jetpack-compose', 'android', 'firebase', 'gradle', 'github-actions'],
  roles: ['android-developer'],
});
