import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ionic-angular',
  name: 'Ionic · Angular · Firebase',
  technologies: ['typescript', 'ionic', 'angular', 'firebase', 'jest', 'gitlab-ci'],
  roles: ['mobile-developer'],
});
