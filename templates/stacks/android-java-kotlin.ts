import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'android-java-kotlin',
  name: 'Android: Java · Kotlin · SQLite',
  technologies: ['java', 'kotlin', 'android', 'sqlite', 'gradle', 'junit', 'jenkins'],
  roles: ['android-developer'],
});
